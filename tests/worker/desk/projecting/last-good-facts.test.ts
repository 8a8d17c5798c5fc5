import { describe, expect, test } from 'vitest';
import { isAgencyRecord } from '../../../../shared/disclosure/register-record.ts';
import type { Commendation } from '../../../../shared/kinds/engagements/commendation-fact.ts';
import type { LicenceOnRecord } from '../../../../shared/kinds/registration/licence-fact.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Correction } from '../../../../shared/rating/facts/derived-facts.ts';
import { lastGoodRecord } from '../../../../worker/desk/projecting/last-good-record.ts';
import type { AnyFact } from '../../../fixtures/records/facts-in.ts';
import { entryOf, from, now, record } from './entry-of.ts';

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
