import { expect, test } from 'vitest';
import { publicity } from '../../../../shared/disclosure/publicity.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { rulesDigest } from '../../../../worker/desk/projecting/notice-new-rules.ts';

const [policy, ...others] = wenzhou.policies;
if (policy === undefined) throw new Error('no policy');

const now = rulesDigest(wenzhou, publicity, true);

test('a changed rule of publicity has every subject projected anew', () => {
  const changed = { ...publicity, penalty: { rule: 'never' as const } };

  expect(rulesDigest(wenzhou, changed, true)).not.toBe(now);
});

test('a changed number of the policy has every subject projected anew', () => {
  const policies = [
    { ...policy, minorPoints: { ...policy.minorPoints, value: policy.minorPoints.value + 1 } },
    ...others,
  ];

  expect(rulesDigest({ policies }, publicity, true)).not.toBe(now);
});

test('a changed citation projects nobody anew', () => {
  const minorPoints = { ...policy.minorPoints, source: '另一条文' };
  const cited = Object.fromEntries(
    Object.entries(publicity).map(([kind, { rule }]) => [kind, { rule, source: () => '另一条文' }]),
  );

  expect(rulesDigest({ policies: [{ ...policy, minorPoints }, ...others] }, cited, true)).toBe(now);
});
