import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPhrases } from '../../../../shared/register/packing/learn-phrases.ts';
import { openNameColumn, packNames } from '../../../../shared/register/packing/name-column.ts';
import { openInitials, packInitials } from '../../../../shared/register/packing/pinyin-initials.ts';
import { foldUnitByUnit, queryOf } from '../../../../shared/register/search/name-query.ts';
import {
  type Signatures,
  signatureWords,
  signNames,
} from '../../../../shared/register/search/name-signatures.ts';
import { nameFinder } from '../../../../shared/register/search/search-names.ts';
import { initialsOf } from '../../../fixtures/register/make-overlay.ts';

const characters = [...'示例环境科技重庆瓯江有限公司厂（）aAk9Ｋ·　', '𠮷'];
const anyName = fc.array(fc.constantFrom(...characters), { maxLength: 14 }).map(joined);
const anyPart = fc.array(fc.constantFrom(...characters, ...'shlkcqjzog'), { maxLength: 5 });

test('a part is found in exactly the names that a plain look at each of them finds', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 90 }), anyPart.map(joined), (names, part) => {
      expect(findIn(names)(part)).toEqual(plainly(names, part));
    }),
  );
});

test('so it is among thousands of names that have most characters of the part', () => {
  const draw = pick(4000);
  const names = draw.map((seed) => joined(Array.from({ length: 8 }, (_, n) => at(seed, n))));
  const find = findIn(names);

  for (const part of [
    '重',
    '限重',
    '公司重庆',
    'sl',
    'kjk',
    'z',
    '9',
    '龘',
    'v',
    '例k',
    'Ａ',
    '庆庆庆',
  ]) {
    expect([part, find(part)]).toEqual([part, plainly(names, part)]);
  }
});

test.each([31, 32, 33, 34, 60])('a part of %i characters is found as a whole', (length) => {
  const name = joined(Array.from({ length: 60 }, (_, n) => '示例环境科技'.charAt((n * n) % 6)));
  const part = name.slice(0, length);
  const almost = `${part.slice(0, -1)}厂`;

  expect(findIn([name, `厂${name}`, almost])(part)).toEqual([0, 1]);
});

test('a name that is hidden is not found', () => {
  expect(findIn(['示例甲', '示例乙'], new Set([0]))('示例')).toEqual([1]);
});

function findIn(names: readonly string[], hidden: ReadonlySet<number> = new Set()) {
  const symbols = openInitials([packInitials(names, initialsOf)]);
  const column = openNameColumn(packNames(names, learnPhrases(names)));
  if (!column) throw new Error('the names are not whole');
  const signatures: Signatures = new Uint32Array(signatureWords(names.length));
  signNames(column, symbols, hidden, signatures);
  return (part: string) => {
    const query = queryOf(part, symbols);
    return query ? [...nameFinder([query], symbols)(column, signatures)] : [];
  };
}

function plainly(names: readonly string[], part: string): readonly number[] {
  const units = [...foldUnitByUnit(part)];
  const isAlike = (asked: number | undefined, unit: number | undefined) =>
    asked !== undefined &&
    unit !== undefined &&
    (asked === unit || initialsOf(String.fromCharCode(unit)).includes(String.fromCharCode(asked)));
  return [...names.keys()].filter((n) => {
    const name = [...foldUnitByUnit(names[n] ?? '')];
    return (
      units.length > 0 &&
      name.some((_, start) => units.every((asked, place) => isAlike(asked, name[start + place])))
    );
  });
}

function joined(parts: readonly string[]): string {
  return parts.join('');
}

function pick(count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => Math.imul(n + 1, 0x9e3779b1) >>> 0);
}

function at(seed: number, n: number): string {
  return (
    characters[(Math.imul(seed ^ (n * 0x85ebca6b), 0xc2b2ae35) >>> 8) % characters.length] ?? ''
  );
}
