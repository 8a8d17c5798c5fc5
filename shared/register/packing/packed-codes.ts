import { organisationCheckDigit, usccCheckDigit } from '../../identity/uscc.ts';
import type { CodeColumn } from './code-column.ts';
import type { Sections } from './container.ts';
import { lastAtMost } from './last-at-most.ts';
import { latin1Of, textOfLatin1 } from './latin1.ts';
import { indexNumbers, type NumberIndex } from './number-index.ts';
import { codeLength } from './record-code.ts';
import type { segmentFormat } from './segment-format.ts';

export type PackedCodes = Pick<
  Sections<typeof segmentFormat>,
  'codeBeginnings' | 'beginningOf' | 'codePairs' | 'codeSixes' | 'oddRecords' | 'oddCodes'
>;

/** The characters of unified social credit codes (GB 32100). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const regular = /^.{8}[0-9A-HJ-NP-RTUW-Y]{10}$/;
/** The length of registry, class and region. */
const beginningLength = 8;
const sixStart = 10;
const bodyEnd = 16;

/** Packs codes of 18 ASCII characters into eight bytes each, where the last two are the right check digits. */
export function packCodes(codes: readonly string[]): PackedCodes {
  const beginnings = [...new Set(codes.map(beginningOfCode))].sort();
  const numbers = new Map(beginnings.map((beginning, number) => [beginning, number]));
  const odd = [...codes.keys()].filter((record) => !isRegular(codes[record] ?? ''));
  return {
    codeBeginnings: latin1Of(beginnings.join('')),
    beginningOf: Uint16Array.from(codes, (code) => numbers.get(beginningOfCode(code)) ?? 0),
    codePairs: Uint16Array.from(codes, pairOfCode),
    codeSixes: Uint32Array.from(codes, sixOfCode),
    oddRecords: Uint32Array.from(odd),
    oddCodes: latin1Of(odd.map((record) => codes[record]).join('')),
  };
}

/** Opens packed codes in place. Undefined where the columns don't have one code for each of `records`. */
export function openCodes(packed: PackedCodes, records: number): CodeColumn | undefined {
  const { codeBeginnings, beginningOf, codePairs, codeSixes, oddRecords, oddCodes } = packed;
  const isWhole =
    [beginningOf, codePairs, codeSixes].every(({ length }) => length === records) &&
    oddCodes.length === oddRecords.length * codeLength;
  const beginnings = piecesOf(codeBeginnings, beginningLength);
  let index: NumberIndex | undefined;
  /** The last code that was put together: a search that finds a record asks for its code next. */
  let last = { record: -1, code: '' };
  return isWhole ? { at, find, numbers: codeSixes } : undefined;

  function at(record: number): string {
    if (record !== last.record) last = { record, code: codeOf(record) };
    return last.code;
  }

  function codeOf(record: number): string {
    const place = lastAtMost(oddRecords, record);
    if (oddRecords[place] === record) {
      return textOfLatin1(oddCodes.subarray(place * codeLength, (place + 1) * codeLength));
    }
    const beginning = beginnings[beginningOf[record] ?? 0] ?? '';
    return withCheckDigits(
      beginning + textOfNumber(codePairs[record] ?? 0, 2) + textOfNumber(codeSixes[record] ?? 0, 6),
    );
  }

  /** Most codes are found by their six; those without one share a number with all of their kind. */
  function find(
    code: string,
    range: () => readonly [first: number, end: number],
  ): number | undefined {
    const six = sixOfCode(code);
    if (six !== 0) {
      index ??= indexNumbers([codeSixes]);
      return index.find(six, (_, record) => at(record) === code)?.record;
    }
    const [first, end] = range();
    for (let record = first; record < end; record++) {
      if (codeSixes[record] === 0 && at(record) === code) return record;
    }
    return undefined;
  }
}

function beginningOfCode(code: string): string {
  return code.slice(0, beginningLength);
}

/** The number of a code's pair of characters; 0 for an odd code. */
function pairOfCode(code: string): number {
  return regular.test(code) ? numberOfText(code.slice(beginningLength, sixStart)) : 0;
}

/** A number that few codes share; 0 for those without one, which all share it. */
export function sixOfCode(code: string): number {
  return regular.test(code) ? numberOfText(code.slice(sixStart, bodyEnd)) : 0;
}

function numberOfText(text: string): number {
  let number = 0;
  for (const character of text) number = number * alphabet.length + alphabet.indexOf(character);
  return number;
}

function textOfNumber(number: number, length: number): string {
  let text = '';
  let rest = number;
  while (text.length < length) {
    text = alphabet.charAt(rest % alphabet.length) + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

function isRegular(code: string): boolean {
  return regular.test(code) && withCheckDigits(code.slice(0, bodyEnd)) === code;
}

function withCheckDigits(first16: string): string {
  const first17 = first16 + organisationCheckDigit(first16.slice(beginningLength));
  return first17 + usccCheckDigit(first17);
}

function piecesOf(characters: Uint8Array, length: number): readonly string[] {
  const text = textOfLatin1(characters);
  return Array.from({ length: Math.floor(text.length / length) }, (_, place) =>
    text.slice(place * length, (place + 1) * length),
  );
}
