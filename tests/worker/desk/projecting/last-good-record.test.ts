import { describe, expect, test } from 'vitest';
import type { PublicReason, PublicRecord } from '../../../../shared/disclosure/record.ts';
import { isAgencyRecord } from '../../../../shared/disclosure/register-record.ts';
import type { Commendation } from '../../../../shared/kinds/engagements/commendation-fact.ts';
import type { LicenceOnRecord } from '../../../../shared/kinds/registration/licence-fact.ts';
import type { Penalty } from '../../../../shared/kinds/supervision/penalty-fact.ts';
import type { Basis, Entry } from '../../../../shared/ledger/entry.ts';
import type { Correction } from '../../../../shared/rating/facts/derived-facts.ts';
import { lastGoodRecord } from '../../../../worker/desk/projecting/last-good-record.ts';
import type { AnyFact } from '../../../fixtures/records/facts-in.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const now = '2026-11-02T01:00:00.000Z';
const from = '2026-02-01T00:00:00.000Z';
const record = makeNeutralRecord(1, ['示例清流检测有限公司']);

function entryOf(seq: number, kind: string, level: Basis['level'], body: unknown = {}): Entry {
  const authority = '示例市生态环境局';
  return {
    v: 1,
    seq,
    id: `e-${seq}`,
    kind,
    jurisdiction: '330300',
    subject: { kind: 'agency', code: record.code },
    recordedAt: from,
    effectiveFrom: from,
    actor: { person: `p-${seq}`, authority, role: 'city-regulator' },
    basis: {
      authority,
      law: '示例规定',
      level,
      article: '第一条',
      documentNumber: `示〔2026〕${seq}号`,
    },
    caseId: 'SL-1',
    body,
  };
}

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

describe('what stands beside the level', () => {
  const licenceEntry = {
    ...entryOf(9, 'licence', 'law', { number: '示许-1' }),
    effectiveUntil: '2026-06-01T00:00:00.000Z',
  };
  const penaltyEntry = entryOf(10, 'penalty', 'law');
  const annulment = entryOf(11, 'retraction', 'law', { entry: 'e-10', effect: 'annulled' });
  const correction: Correction = {
    kind: 'correction',
    entries: [annulment.id, penaltyEntry.id],
    annulledKind: 'penalty',
    basis: annulment.basis,
    from,
    until: '2026-12-01T00:00:00.000Z',
  };
  const licence: LicenceOnRecord = {
    kind: 'licence',
    entries: [licenceEntry.id],
    title: '示例许可证',
    number: '示许-1',
    scope: [],
    issuer: '示例省局',
    source: '示例系统',
    checkedOn: '2026-02-01',
    checkedBy: '示例市局',
    from,
    expiresAt: '2026-06-01T00:00:00.000Z',
  };
  const kept = (fact: AnyFact, history: readonly Entry[]) => {
    const entries = {
      find: (id: string) => history.find((entry) => entry.id === id),
      historyOf: () => history,
      successorsOf: () => [],
    };
    const published = { ...record, facts: [fact] };
    const good = lastGoodRecord({ entries, personal: { kept: () => undefined } }, published, now);
    return good && isAgencyRecord(good) ? good.facts : undefined;
  };

  test('G5: a correction stays: nobody loses the word that clears them', () => {
    expect(kept(correction, [penaltyEntry, annulment])).toEqual([correction]);
  });

  test('a licence stays, and is told as expired', () => {
    expect(kept(licence, [licenceEntry])).toEqual([licence]);
  });

  test.each(['annulled', 'ended'])(
    'a licence that was %s goes from the last good record',
    (effect) => {
      const retraction = entryOf(12, 'retraction', 'law', { entry: licenceEntry.id, effect });

      expect(kept(licence, [licenceEntry, retraction])).toEqual([]);
    },
  );

  test('an award that was taken back goes from the last good record', () => {
    const given = entryOf(13, 'commendation', 'law');
    const award: Commendation = {
      kind: 'commendation',
      entries: [given.id],
      from,
      basis: given.basis,
      title: '示例先进单位',
      awardedOn: '2026-01-20',
    };
    const retraction = entryOf(14, 'retraction', 'law', { entry: given.id, effect: 'annulled' });

    expect(kept(award, [given])).toEqual([award]);
    expect(kept(award, [given, retraction])).toEqual([]);
  });
});
