import { expect, test } from 'vitest';
import { doubtfulVariants, sureVariants } from '../../../shared/text/han-variants.ts';
import { readHanVariants } from '../../../tools/han-variants/read-han-variants.ts';

const missing = { sure: '濶阔衞卫', doubtful: '著着' };

test.each([
  ['a traditional character with one simplified form is sure', '環\t环', '環环', ''],
  ['a traditional character that simplified text has as well is doubtful', '乾\t干 乾', '', '乾干'],
  ['a character that the dictionary would rather keep is left alone', '像\t像 象', '', ''],
  ['a second simplified form that no other character has is doubtful', '鉅\t巨 钜', '鉅巨', '钜巨'],
  [
    'a simplified form that belongs to another character is doubtful',
    '畫\t画 划\n劃\t划',
    '劃划',
    '畫画',
  ],
  ['a form that leads to another is taken to the end', '薴\t苧\n苧\t苎', '苧苎薴苎', ''],
  ['a form of two UTF-16 units is left out', '𡞵\t㛟\n䁪\t𥇢', '', ''],
  ['comments and empty lines say nothing', '# 環\t环\n\n', '', ''],
])('read from the dictionary of characters: %s', (_, source, sure, doubtful) => {
  const read = readHanVariants(source);

  expect(pairsOf(read.sure)).toEqual(pairsOf(missing.sure + sure));
  expect(pairsOf(read.doubtful)).toEqual(pairsOf(missing.doubtful + doubtful));
});

test('a character of two UTF-16 units maps to its one-unit form, and never to another of two units', () => {
  const { paired } = readHanVariants('𡞵\t㛟\n鋐\t𬭎\n𨧀\t𬭊');

  expect(paired).toBe('𡞵㛟𬭎鋐');
});

test('a circle of character variants is refused', () => {
  expect(() => readHanVariants('示\t例\n例\t示')).toThrow('leads back to itself');
});

test('the table of character variants holds each once, and none that another maps to', () => {
  const pairs = [...pairsOf(sureVariants), ...pairsOf(doubtfulVariants)];
  const variants = new Set(pairs.map(([variant]) => variant));

  expect(pairs.length).toBeGreaterThan(2900);
  expect(variants.size).toBe(pairs.length);
  expect(pairs.filter(([, one]) => variants.has(one))).toEqual([]);
});

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return Array.from(
    { length: text.length / 2 },
    (_, i) => [text.charAt(i * 2), text.charAt(i * 2 + 1)] as const,
  ).sort(([one], [other]) => (one < other ? -1 : 1));
}
