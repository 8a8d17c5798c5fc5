import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSeconds, toEpochMs, toInstant } from '../../../../shared/time/shanghai.ts';
import {
  cacheControl,
  etagOf,
  type Lifetime,
  matchesEtag,
} from '../../../../worker/public/answering/cache-policy.ts';
import { publishedAt } from '../../../fixtures/public/open-public.ts';

const lifetime: Extract<Lifetime, { kind: 'register' }> = {
  kind: 'register',
  sequence: 7,
  asOf: publishedAt,
  validUntil: addSeconds(publishedAt, 3600),
};

test('whatever the time, a verdict is kept 15 seconds at most and never past its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 4_000_000 }), (offsetMs) => {
      const now = toInstant(toEpochMs(lifetime.validUntil) - offsetMs);

      const seconds = Number(
        /^public, max-age=(\d+), must-revalidate$/.exec(cacheControl(lifetime, now))?.[1],
      );

      expect(seconds).toBeLessThanOrEqual(15);
      expect(seconds * 1000).toBeLessThanOrEqual(Math.max(0, offsetMs));
    }),
  );
});

test('no answer may be served stale while it is revalidated', () => {
  const kinds: readonly Lifetime[] = [
    lifetime,
    { kind: 'address', etag: '"a"', maxAgeSeconds: 60 },
    { kind: 'deployment' },
    { kind: 'none' },
  ];

  expect(kinds.map((kind) => cacheControl(kind, publishedAt)).join()).not.toContain('stale');
});

test('another publication or another body gets another ETag', () => {
  const tag = etagOf(lifetime, 'body');

  expect(etagOf(lifetime, 'body')).toBe(tag);
  expect(etagOf({ ...lifetime, sequence: 8 }, 'body')).not.toBe(tag);
  expect(etagOf(lifetime, 'other')).not.toBe(tag);
  expect(etagOf({ kind: 'none' }, 'body')).toBeUndefined();
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  [null, false],
])('If-None-Match %s names the tag "a": %s', (header, expected) => {
  expect(matchesEtag(header, '"a"')).toBe(expected);
});
