import { type CodeHolder, codeHolderOf } from './code-holder.ts';

/**
 * A valid code, or the first rule that the code breaks, in the order of the union. Positions count from 1, as in the
 * standard. A code with a wrong check digit still comes in its canonical spelling, because registries have issued
 * such codes.
 */
export type UsccResult =
  | { readonly kind: 'valid'; readonly code: string; readonly holder: CodeHolder }
  | { readonly kind: 'invalid'; readonly rule: 'length'; readonly length: number }
  | { readonly kind: 'invalid'; readonly rule: 'character'; readonly position: number }
  | {
      readonly kind: 'invalid';
      readonly rule: 'check-digit';
      readonly expected: string;
      readonly code: string;
    }
  | {
      readonly kind: 'invalid';
      readonly rule: 'organisation-check-digit';
      readonly expected: string;
      readonly code: string;
    };

/**
 * Judges a unified social credit code (GB 32100-2015) as people type it: width, spaces, dashes and case are folded first. The
 * nine characters from position 9 on are an organisation code with a check digit of its own (GB 11714).
 */
export function parseUscc(raw: string): UsccResult {
  const code = foldCase(raw.normalize('NFKC').replace(ignorable, ''));
  if (code.length !== 18) return { kind: 'invalid', rule: 'length', length: code.length };
  const position = 1 + Array.from(code).findIndex((char, i) => !isAllowedAt(i, char));
  if (position > 0) return { kind: 'invalid', rule: 'character', position };
  const checkDigit = usccCheckDigit(code.slice(0, 17));
  if (checkDigit !== code[17]) {
    return { kind: 'invalid', rule: 'check-digit', expected: checkDigit, code };
  }
  const organisationDigit = organisationCheckDigit(code.slice(8, 16));
  if (organisationDigit !== code[16]) {
    return { kind: 'invalid', rule: 'organisation-check-digit', expected: organisationDigit, code };
  }
  return { kind: 'valid', code, holder: codeHolderOf(code) };
}

/** A code in its canonical spelling, even with a wrong check digit; text that is no code stays as it is. */
export function inOneSpelling(raw: string): string {
  const parsed = parseUscc(raw);
  return 'code' in parsed ? parsed.code : raw;
}

/** The last character of a code from its first 17 (GB 32100-2015: modulo 31, weights 3^i). */
export function usccCheckDigit(first17: string): string {
  let sum = 0;
  let weight = 1;
  // Every look-up in a register asks this, so it goes by numbers.
  for (let at = 0; at < first17.length; at++) {
    sum += (usccValues[first17.charCodeAt(at)] ?? -1) * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** The ninth character of an organisation code from its first eight (GB 11714: modulo 11, 10 is written X). */
export function organisationCheckDigit(first8: string): string {
  let sum = 0;
  for (let at = 0; at < organisationWeights.length; at++) {
    sum += (values36[first8.charCodeAt(at)] ?? Number.NaN) * (organisationWeights[at] as number);
  }
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}

/**
 * A code typed wholly in lower case is read as capitals, and so is an x. Any other lone small letter is more likely a
 * misread digit (l for 1, o for 0), so it stays and the code is refused.
 */
function foldCase(code: string): string {
  const letters = code.match(/[a-z]/gi) ?? [];
  const isAllSmall = letters.length > 1 && letters.every((letter) => letter >= 'a');
  return isAllSmall ? code.toUpperCase() : code.replaceAll('x', 'X');
}

/** Without I, O, S, V and Z, which are too like 1, 0, 5, U and 2. */
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ascii = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit));
/** By character code. */
const usccValues = ascii.map((char) => usccAlphabet.indexOf(char));
const values36 = ascii.map((char) => Number.parseInt(char, 36));
const ignorable = /[\p{Z}\p{C}\p{Pd}]/gu;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Positions 3 to 8 are an administrative division (GB/T 2260), digits only. */
function isAllowedAt(index: number, char: string): boolean {
  const alphabet = index >= 2 && index < 8 ? '0123456789' : usccAlphabet;
  return alphabet.includes(char);
}
