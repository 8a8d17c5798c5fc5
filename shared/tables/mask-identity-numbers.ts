import { parseUscc } from '../identity/uscc.ts';

/** Stands in place of an identity number. */
export const maskedNumber = '（证件号码已略去）';

/**
 * Takes out everything that can be a resident identity number (GB 11643, 18 or the older 15 characters), with a right
 * check digit or not, also in full-width digits, in groups, or rounded by a spreadsheet: better one harmless number
 * lost than one person's kept.
 */
export function maskIdentityNumbers(text: string): string {
  return text.replace(candidate, (number) =>
    parseUscc(number.normalize('NFKC')).kind === 'valid' ? number : maskedNumber,
  );
}

const digit = '[0-9０-９]';
const gap = '[\\s\\p{Cf}\\p{Pd}·.]{0,2}';
const one = (digits: string) => `[${digits}${wide(digits)}]`;
const month = `(?:${one('0')}${gap}${one('123456789')}|${one('1')}${gap}${one('012')})`;
const day = `(?:${one('0')}${gap}${one('123456789')}|${one('12')}${gap}${digit}|${one('3')}${gap}${one('01')})`;
const region = `${one('123456789')}${times(5)}`;
const century = `(?:${one('1')}${gap}${one('9')}|${one('2')}${gap}${one('0')})`;
const long = `${region}${gap}${century}${times(2)}${gap}${month}${gap}${day}${times(3)}${gap}[0-9０-９XxＸｘ×*]`;
const short = `${region}${times(2)}${gap}${month}${gap}${day}${times(3)}`;
const rounded = '[1-9]\\.\\d{4,}[Ee]\\+?1[47]';
const candidate = new RegExp(
  `(?<![0-9０-９A-Za-z])(?:${long}|${short}|${rounded})(?![0-9０-９A-Za-z])`,
  'gu',
);

function times(count: number): string {
  return `(?:${gap}${digit}){${count}}`;
}

function wide(digits: string): string {
  return [...digits].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
}
