import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { describeForm } from '../../../../worker/desk/forms/describe-form.ts';
import { withGrounds } from '../../../../worker/desk/forms/with-grounds.ts';
import { fieldGrounds } from '../../../../worker/desk/forms/words/field-grounds.ts';
import { keyIn } from '../../../../worker/desk/forms/words/field-words.ts';
import { anotherCity } from '../../../fixtures/city/another-city.ts';

const bodies = kinds.map((kind) => ({ kind: kind.name, fields: describeForm(kind).body }));

function hintOf(kind: string, path: string, city = wenzhou) {
  const body = bodies.find((one) => one.kind === kind)?.fields ?? [];
  return withGrounds(body, kind, city).find((field) => field.path === path)?.hint;
}

test('each ground that is told is of a field that some kind asks', () => {
  const told = bodies.flatMap(({ kind, fields }) =>
    fields.map(({ path }) => keyIn(fieldGrounds, path, kind)),
  );

  expect(Object.keys(fieldGrounds).filter((key) => !told.includes(key))).toEqual([]);
});

test('a hint says the article, after what it says of the answer', () => {
  expect(hintOf('demerit', 'body.points')).toEqual({
    zh: expect.stringMatching(/最高分。依据：.*第二十七条$/),
    en: expect.stringMatching(/allows\. Ground: .*art\. 27$/),
  });
  expect(hintOf('listing-notified', 'body.servedOn')?.zh).toContain('第二十八条');
});

test('another city cites its own articles', () => {
  expect(hintOf('listing-notified', 'body.servedOn', anotherCity)?.en).toContain('art. 63');
});

test('a field without a ground stays as it is', () => {
  expect(hintOf('listing-notified', 'body.proof')).toBeUndefined();
});
