import { expect, test } from 'vitest';
import { badgeOf } from '../../../extension/background/badge.ts';
import type { Verdict } from '../../../shared/register/verdict.ts';
import { makeUscc } from '../../support/make-record.ts';
import { makeFinding, makeVerdict } from './make-finding.ts';

const possible = { certainty: { kind: 'possible', because: 'left-boundary' } } as const;
const verdicts: Record<string, Verdict> = {
  [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
  [makeUscc(2)]: makeVerdict(2, 'blacklisted'),
  [makeUscc(3)]: makeVerdict(3, 'supervised'),
  [makeUscc(4)]: makeVerdict(4),
};

test.each([
  ['the worst level and how many agencies have it', [1, 2, 2, 3, 4], '✕2'],
  ['a milder level when no worse one is there', [3, 4], '◇1'],
  ['how many agencies there are when all is normal', [4], '1'],
  ['nothing when nothing was found', [], ''],
])('the badge shows %s', (_, numbers, text) => {
  const findings = numbers.map((n) => makeFinding(n));

  expect(badgeOf(findings, verdicts, 'fresh').text).toBe(text);
});

test('what is only possible accuses nobody on the badge', () => {
  expect(badgeOf([makeFinding(1, possible)], verdicts, 'fresh').text).toBe('1');
});

test.each(['stale', 'none', 'clock-wrong'] as const)(
  'a register that is %s shows as "!", never as a count',
  (condition) => {
    expect(badgeOf([makeFinding(1)], verdicts, condition).text).toBe('!');
    expect(badgeOf([], {}, condition).text).toBe('!');
  },
);
