import { parseUscc } from '../../identity/uscc.ts';

const candidate =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a text contains a resident identity number (GB 11643): the ledger stores none, in any field. */
export function containsResidentId(text: string): boolean {
  const found = text.normalize('NFKC').match(candidate) ?? [];
  return found.some((digits) => hasCheckDigit(digits) && parseUscc(digits).kind === 'invalid');
}

function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}
