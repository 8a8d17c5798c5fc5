import { expect, test } from 'vitest';
import { thingsFor } from '../../../extension/background/things.ts';
import { makeVerdict } from '../../fixtures/pages/make-finding.ts';

test('a document with names without a level is brought no tints', () => {
  expect(thingsFor({ a: makeVerdict(1) })).toEqual(['script', 'lines']);
});

test('a document that names a blacklisted agency is brought the tints as well', () => {
  const verdicts = { a: makeVerdict(1), b: makeVerdict(2, 'blacklisted') };

  expect(thingsFor(verdicts)).toEqual(['script', 'lines', 'tints']);
});

test('a level without effect for the notice has no tint', () => {
  const verdicts = { b: { ...makeVerdict(2, 'blacklisted'), hasNoEffect: true } as const };

  expect(thingsFor(verdicts)).toEqual(['script', 'lines']);
});
