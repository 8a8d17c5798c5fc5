import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { rulesDigest } from '../../../../worker/desk/projecting/notice-new-rules.ts';

const [policy, ...others] = wenzhou.policies;
if (policy === undefined) throw new Error('no policy');

const now = rulesDigest(wenzhou, { kinds }, true);

test('a changed rule of publicity has every subject projected anew', () => {
  const changed = kinds.map((kind) =>
    kind.name === 'penalty'
      ? { ...kind, publicity: { ...kind.publicity, rule: 'never' as const } }
      : kind,
  );

  expect(rulesDigest(wenzhou, { kinds: changed }, true)).not.toBe(now);
});

test('a changed number of the policy has every subject projected anew', () => {
  const policies = [
    { ...policy, minorPoints: { ...policy.minorPoints, value: policy.minorPoints.value + 1 } },
    ...others,
  ];

  expect(rulesDigest({ policies }, { kinds }, true)).not.toBe(now);
});

test('a changed citation projects nobody anew', () => {
  const minorPoints = { ...policy.minorPoints, source: '另一条文' };
  const cited = kinds.map((kind) => ({
    ...kind,
    publicity: { ...kind.publicity, source: () => '另一条文' },
  }));
  const policies = [{ ...policy, minorPoints }, ...others];

  expect(rulesDigest({ policies }, { kinds: cited }, true)).toBe(now);
});
