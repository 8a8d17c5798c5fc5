import { polyphonic } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { syllableTable } from '../../../shared/register/search/syllable-table.ts';
import { readSyllables } from '../../../tools/pinyin/read-syllables.ts';

test('the syllables on file are those that the package pinyin-pro reads', () => {
  const lines = [...readSyllables()].map(([syllable, characters]) => `${syllable} ${characters}`);

  expect(syllableTable.trim().split('\n')).toEqual(lines);
});

test('a syllable begins with a letter that the register has for each of its characters', () => {
  const initialsOf = (character: string) =>
    polyphonic(character, { type: 'array', pattern: 'first', toneType: 'none' }).flat();
  const missing = syllableTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [syllable = '', characters = ''] = line.split(' ');
      return [...characters].filter((one) => !initialsOf(one).includes(syllable.charAt(0)));
    });

  expect(missing).toEqual([]);
});
