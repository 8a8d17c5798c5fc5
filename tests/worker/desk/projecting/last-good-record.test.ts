import { describe, expect, test } from 'vitest';
import type { PublicReason, PublicRecord } from '../../../../shared/disclosure/record.ts';
import { isAgencyRecord } from '../../../../shared/disclosure/register-record.ts';
import type { Penalty } from '../../../../shared/kinds/supervision/penalty-fact.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { lastGoodRecord } from '../../../../worker/desk/projecting/last-good-record.ts';
import { entryOf, from, now, record } from './entry-of.ts';

const listing = entryOf(1, 'listing', 'normative-document');
const ofTheCity = entryOf(2, 'ban', 'local-regulation');
const byLaw = entryOf(3, 'ban', 'law');

const removal = {
  ...entryOf(4, 'removal', 'normative-document'),
  effectiveFrom: '2026-03-01T00:00:00.000Z',
};

/** What stays published of the listing and both bans, by the ledger's entries. */
function left(history: readonly Entry[]): readonly string[] {
  const reasons = [listing, ofTheCity, byLaw].map(
    ({ id, kind, basis }): PublicReason => ({
      entries: [id],
      level: kind === 'ban' ? 'banned' : 'blacklisted',
      basis,
      summary: '出具虚假报告',
      from,
    }),
  );
  const [span] = record.timeline;
  const published: PublicRecord = {
    ...record,
    reasons,
    timeline: [{ ...span, level: 'blacklisted', reasons: [0, 1, 2] }],
  };
  const entries = {
    find: (id: string) => history.find((entry) => entry.id === id),
    historyOf: () => history,
    successorsOf: () => [],
  };
  const good = lastGoodRecord({ entries, personal: { kept: () => undefined } }, published, now);
  return good && isAgencyRecord(good) ? good.reasons.flatMap((reason) => reason.entries) : [];
}

test('facts that were not taken back stay in the last good record', () => {
  expect(left([listing, ofTheCity, byLaw])).toEqual(['e-1', 'e-2', 'e-3']);
});

test('a removal takes the listing and the city’s own ban out of the last good record, and leaves a statutory ban', () => {
  expect(left([listing, ofTheCity, byLaw, removal])).toEqual(['e-3']);
});

test('an annulled listing takes the city’s own ban out of the last good record', () => {
  const annulled = entryOf(5, 'retraction', 'normative-document', {
    entry: 'e-1',
    effect: 'annulled',
    summary: '误录',
  });

  expect(left([listing, ofTheCity, byLaw, annulled])).toEqual(['e-3']);
});

describe('a penalty whose term is over', () => {
  const penalty = {
    ...entryOf(6, 'penalty', 'law'),
    caseId: 'CF-1',
    effectiveUntil: '2026-06-01T00:00:00.000Z',
  };
  const onRecord: Penalty = {
    kind: 'penalty',
    entries: [penalty.id],
    basis: penalty.basis,
    summary: '暂扣许可证件',
    types: ['licence-suspended'],
    servedOn: '2026-02-01',
    from,
    until: '2029-02-01T00:00:00.000Z',
    contestableUntil: '2026-08-01T00:00:00.000Z',
  };
  const published: PublicRecord = { ...record, facts: [onRecord] };
  const kept = (...more: readonly Entry[]) => {
    const history = [penalty, ...more];
    const entries = {
      find: (id: string) => history.find((entry) => entry.id === id),
      historyOf: () => history,
      successorsOf: () => [],
    };
    const good = lastGoodRecord({ entries, personal: { kept: () => undefined } }, published, now);
    return good && isAgencyRecord(good) ? good.facts : undefined;
  };

  test('a penalty whose term is over stays public as long as its publicity runs', () => {
    expect(kept()).toEqual([onRecord]);
  });

  test.each<[string, readonly Entry[]]>([
    ['retracted', [entryOf(7, 'retraction', 'law', { entry: 'e-6', effect: 'annulled' })]],
    ['found unlawful', [entryOf(7, 'ruling', 'law', { of: 'e-6', result: 'unlawful' })]],
    ['stayed', [entryOf(7, 'suspension', 'law', { of: 'e-6', orderedBy: '法院', document: '1' })]],
    [
      'repaired',
      [
        entryOf(7, 'repair-applied', 'law', { of: ['e-6'], evidence: '', commitment: '' }),
        entryOf(8, 'repair-decided', 'law', { application: 'e-7', result: 'granted' }),
      ],
    ],
  ])('a penalty whose term is over goes from the last good record when %s', (_, more) => {
    expect(kept(...more)).toEqual([]);
  });

  test('a stay that is over leaves a penalty in the last good record', () => {
    const stay = entryOf(7, 'suspension', 'law', { of: 'e-6', orderedBy: '法院', document: '1' });

    expect(kept(stay, entryOf(8, 'ruling', 'law', { of: 'e-6', result: 'upheld' }))).toEqual([
      onRecord,
    ]);
  });
});
