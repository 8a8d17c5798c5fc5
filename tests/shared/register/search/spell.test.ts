import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placeOfSounds,
  readingsOf,
  spellingsOf,
} from '../../../../shared/register/search/spell.ts';
import { syllableTable } from '../../../../shared/register/search/syllable-table.ts';

const readsAs = (word: string, name: string) =>
  spellingsOf(word).some((sounds) => placeOfSounds(name, sounds));

describe('full pinyin', () => {
  test.each([
    ['oujiang', '示例瓯江环境', true],
    ['OuJiang', '示例瓯江环境', true],
    ['ōujiāng', '示例瓯江环境', true],
    ['ou’jiang', '示例甌江环境', true],
    ['xian', '西安', true],
    ["xi'an", '西安', true],
    ["xi'an", '仙人', false],
    ['lvse', '绿色', true],
    ['lüse', '绿色', true],
    ['yueqing', '乐清', true],
    ['leqing', '乐清', true],
    ['chongqing', '重庆', true],
    ['oujiang', '瓯海江南', false],
  ])('%s reads 　%s: %s', (word, name, isRead) => {
    expect(readsAs(word, name)).toBe(isRead);
  });

  test.each(['ou', 'hjjc', 'oujian9', '瓯江', 'ouj', '', "'", 'a'.repeat(61)])(
    '%j is not pinyin of two characters or more',
    (word) => {
      expect(spellingsOf(word)).toEqual([]);
    },
  );

  const lines = syllableTable
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const read = fc
    .constantFrom(...lines)
    .chain(([syllable = '', characters = '']) =>
      fc.constantFrom(...characters).map((character) => ({ syllable, character })),
    );

  test('whatever is written out syllable by syllable is read, wherever it stands in the name', () => {
    fc.assert(
      fc.property(fc.array(read, { minLength: 2, maxLength: 12 }), fc.string(), (some, before) => {
        const word = some.map(({ syllable }) => syllable).join("'");
        const name = before + some.map(({ character }) => character).join('');

        expect(readsAs(word, name)).toBe(true);
      }),
    );
  });

  test('whatever letters are written, there are at most eight ways to read them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aeioung]{0,60}$/), (word) => {
        expect(spellingsOf(word).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

test('a text in characters is read aloud, and sounds like itself', () => {
  expect(readingsOf('欧江').some((sounds) => placeOfSounds('示例瓯江', sounds))).toBe(true);
  expect(readingsOf('瓯江').some((sounds) => placeOfSounds('示例鹿溪', sounds))).toBe(false);
});
