import { describe, expect, test } from 'vitest';
import { jurisdictions } from '../../../shared/jurisdiction/jurisdictions.ts';
import { places } from '../../../shared/jurisdiction/places.ts';
import { areaName } from '../../../shared/messages/area-names.ts';
import { findingWords } from '../../../shared/messages/finding-words.ts';
import { langs } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { penaltyTypesIn } from '../../../shared/tables/penalty-types.ts';

describe.each(langs)('words of %s', (lang) => {
  test('every word of this language is there and none is blank', () => {
    const texts = leavesOf({ ...words(lang), ...findingWords(lang) });

    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) expect(text.trim()).not.toBe('');
  });

  test('marks with different meanings have different words in this language', () => {
    const marks = Object.values(words(lang).mark);

    expect(new Set(marks).size).toBe(marks.length);
  });
});

test.each(langs)(
  'the numbers that %s words give for a missing grade are those of every city’s policies',
  (lang) => {
    const { notYetGraded } = words(lang);

    for (const { grading } of jurisdictions.flatMap(({ policies }) => policies)) {
      expect(notYetGraded['first-year']).toContain(` ${grading.afterMonths.value} `);
      expect(notYetGraded['too-few-engagements']).toContain(` ${grading.engagements.value} `);
    }
  },
);

test('the words for a type of penalty name all that it covers: a limit on business is not called a ban from work', () => {
  const { types } = penaltyTypesIn('限制开展生产经营活动');

  expect(types.map((type) => words('zh').penaltyType[type])).toEqual([
    '限制开展生产经营活动或者限制从业',
  ]);
});

test('the English words contain no Chinese', () => {
  const texts = leavesOf({ ...words('en'), ...findingWords('en') });

  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}/u);
});

test('an area without a name is written as its code', () => {
  expect(areaName('330304', 'zh', places)).toBe('瓯海区');
  expect(areaName('990000', 'en', places)).toBe('990000');
});

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('…', '…', 0))];
  return Object.values(value as Record<string, unknown>).flatMap(leavesOf);
}
