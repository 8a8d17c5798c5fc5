import { expect, test } from 'vitest';
import { badgeOf } from '../../../extension/background/badge.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const possible = { certainty: { kind: 'possible', because: 'left-boundary' } } as const;
const verdicts: Record<string, Verdict> = {
  [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
  [makeUscc(2)]: makeVerdict(2, 'blacklisted'),
  [makeUscc(3)]: makeVerdict(3, 'supervised'),
  [makeUscc(4)]: makeVerdict(4),
};

const tabWith = (findings: readonly Finding[], notice?: NoticeScope) => ({
  findings: findings.map((finding) => ({ ...finding, frame: 0 })),
  verdicts,
  notices: { 0: notice },
  blocks: 12,
  notChecked,
  isTamperedWith: false,
});

const notChecked = {
  'no-register': 0,
  'too-long': 0,
  'too-much': 0,
  frames: 0,
  registers: 0,
  embedded: 0,
  pictures: 0,
  counters: 0,
  failed: 0,
};

test.each([
  ['the worst level and how many agencies have it', [1, 2, 2, 3, 4], '✕2'],
  ['a milder level when no worse one is there', [3, 4], '◇1'],
  ['how many agencies there are when all is normal', [4], '1'],
  ['nothing when nothing was found', [], ''],
])('the badge shows %s', (_, numbers, text) => {
  expect(badgeOf(tabWith(numbers.map((n) => makeFinding(n))), ['fresh']).text).toBe(text);
});

test('a page of which nothing could be read has a dash, not nothing', () => {
  const tab = { ...tabWith([]), notChecked: { ...notChecked, embedded: 1 } };

  expect(badgeOf({ ...tab, blocks: 0 }, ['fresh']).text).toBe('–');
  expect(badgeOf(tab, ['fresh']).text).toBe('');
});

test.each(['too-long', 'too-much'] as const)(
  'a page with text that was not checked (%s) has a dash where nothing was found in the rest',
  (cause) => {
    const tab = { ...tabWith([]), notChecked: { ...notChecked, [cause]: 1 } };

    expect(badgeOf(tab, ['fresh']).text).toBe('–');
  },
);

test('a finding that is only possible shows no warning on the badge', () => {
  expect(badgeOf(tabWith([makeFinding(1, possible)]), ['fresh']).text).toBe('1');
});

test('a purchaser is counted and not accused', () => {
  const findings = [makeFinding(1, { role: 'purchaser' }), makeFinding(3, { role: 'winner' })];

  expect(badgeOf(tabWith(findings), ['fresh']).text).toBe('◇1');
  expect(badgeOf(tabWith(findings.slice(0, 1)), ['fresh']).text).toBe('1');
});

test('a level without effect for the notice is no warning (domain G13)', () => {
  const elsewhere: NoticeScope = {
    services: [],
    areas: [{ code: '420500', name: '宜昌市' }],
    jurisdiction: '330300',
  };

  expect(badgeOf(tabWith([makeFinding(1)], elsewhere), ['fresh']).text).toBe('1');
});

test.each(['stale', 'none', 'clock-wrong'] as const)(
  'a register that is %s shows as "!", never as a count',
  (condition) => {
    expect(badgeOf(tabWith([makeFinding(1)]), [condition]).text).toBe('!');
    expect(badgeOf(tabWith([]), [condition]).text).toBe('!');
  },
);

test.each([
  ['warned of', [1], '✕1!'],
  ['named', [4], '1!'],
  ['found', [], '!'],
])('one register that can’t answer is told behind what another has %s', (_, numbers, text) => {
  const tab = tabWith(numbers.map((n) => makeFinding(n)));

  expect(badgeOf(tab, ['stale', 'fresh']).text).toBe(text);
});

test('a dismissed accusation is no warning of the badge, and still an agency found', () => {
  const tab = tabWith([makeFinding(1), makeFinding(3)]);

  expect(badgeOf(tab, ['fresh'], new Set([makeUscc(1)])).text).toBe('◇1');
  expect(badgeOf(tab, ['fresh'], new Set([makeUscc(1), makeUscc(3)])).text).toBe('2');
});

test.each([
  ['warned of', [1], '✕1!?'],
  ['named', [4], '1!?'],
  ['found', [], '!?'],
])(
  'where a page has meddled with the marks, the badge says so beside what is %s',
  (_, numbers, text) => {
    const tab = { ...tabWith(numbers.map((n) => makeFinding(n))), isTamperedWith: true };

    expect(badgeOf(tab, ['fresh']).text).toBe(text);
  },
);
