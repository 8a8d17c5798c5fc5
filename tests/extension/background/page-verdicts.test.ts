import { expect, test } from 'vitest';
import { pageVerdicts, verdictAmong } from '../../../extension/background/page-verdicts.ts';
import type { Level } from '../../../shared/kinds/form/level.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { now, registerOfRecords } from '../../fixtures/register/register-of-names.ts';

const name = '示例青山环境检测有限公司';
const code = makeUscc(1);
const tomorrow = '2026-11-25T04:00:00.000Z';
const [ours, theirs] = ['330300', '990100'] as const;

function saying(level: Level, jurisdiction: string) {
  return { jurisdiction, register: registerOfRecords([makeAgencyRecord(1, { name, level })]) };
}
const silent = { jurisdiction: theirs, register: undefined };
const ignorant = { jurisdiction: theirs, register: registerOfRecords([]) };

const wordOf = (one: ReturnType<typeof verdictAmong>) =>
  [one, ...(one.others ?? [])].map((said) => [
    said.jurisdiction,
    said.outcome === 'known' ? said.span.level : said.outcome,
  ]);

test.each([
  ['normal', 'blacklisted'],
  ['rectifying', 'banned'],
  ['normal', 'supervised'],
] as const)(
  'of an agency that is %s in one city and %s in another the worse is said first',
  (mild, harsh) => {
    const both = [saying(mild, ours), saying(harsh, theirs)];

    expect(wordOf(verdictAmong(both, code, now))).toEqual([
      [theirs, harsh],
      [ours, mild],
    ]);
    expect(wordOf(verdictAmong(both.toReversed(), code, now))).toEqual([
      [theirs, harsh],
      [ours, mild],
    ]);
  },
);

test.each([
  ['has never come', silent, 'unknown'],
  ['doesn’t know the agency', ignorant, 'not-known'],
] as const)('a register that %s silences no other, and speaks for none', (_, other, outcome) => {
  for (const both of [
    [saying('normal', ours), other],
    [other, saying('normal', ours)],
  ]) {
    expect(wordOf(verdictAmong(both, code, now))).toEqual([
      [ours, 'normal'],
      [theirs, outcome],
    ]);
  }
});

test('registers past their expiry say nothing, and are no good news', () => {
  const both = [saying('normal', ours), saying('blacklisted', theirs)];

  expect(wordOf(verdictAmong(both, code, tomorrow)).map(([, word]) => word)).toEqual([
    'stale',
    'stale',
  ]);
});

test('what a city has decided for itself is compared with the notice as that city’s', () => {
  const both = [saying('supervised', ours), saying('blacklisted', theirs)];
  const inOurs = {
    services: [],
    areas: [{ code: '330302', name: '鹿城区' }],
    jurisdiction: ours,
  };

  const { [code]: said } = pageVerdicts([makeFinding(1)], () => inOurs, both, now);

  expect(said).toMatchObject({
    jurisdiction: ours,
    others: [{ jurisdiction: theirs, hasNoEffect: true }],
  });
  expect(said?.hasNoEffect).toBeUndefined();
});

test('with one register alone nothing is said but what it says', () => {
  expect(verdictAmong([saying('normal', ours)], code, now)).not.toHaveProperty('others');
});
