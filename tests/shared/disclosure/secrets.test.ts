import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { fromUtf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { explainRecord } from '../../../shared/messages/explain-record.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import { listRows } from '../../../shared/tables/list-rows.ts';
import { registerRows } from '../../../shared/tables/register-rows.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { anyTime } from '../../fixtures/histories/any-history.ts';
import { anyPlantedHistory, leaksIn, secretsIn } from '../../fixtures/histories/planted-history.ts';

const instants = fc.array(anyTime, { minLength: 3, maxLength: 3 });

test('nothing that disclosure withholds is in any published byte or table, at any moment of any history', () => {
  let shown = 0;

  fc.assert(
    fc.property(anyPlantedHistory, instants, (entries, times) => {
      for (const at of times) {
        const known = entries.filter(({ recordedAt }) => recordedAt <= at);
        const text = publicText(recordsOf(known, at), at);

        expect(leaksIn(text, known, at)).toEqual([]);
        shown += secretsIn(text).size;
      }
    }),
    { numRuns: 800 },
  );

  expect(shown, 'what may be shown is, so a leak would be seen').toBeGreaterThan(500);
});

test('a public text is in record and file alike, so the scan reads the files rightly', () => {
  let compared = 0;

  fc.assert(
    fc.property(anyPlantedHistory, anyTime, (entries, at) => {
      const known = entries.filter(({ recordedAt }) => recordedAt <= at);
      const records = recordsOf(known, at);

      const inRecords = secretsIn(JSON.stringify(records));

      expect(secretsIn(filesText(records))).toEqual(inRecords);
      compared += inRecords.size;
    }),
    { numRuns: 300 },
  );

  expect(compared).toBeGreaterThan(20);
});

function recordsOf(entries: readonly Entry[], at: Instant): readonly PublicRecord[] {
  return [...Map.groupBy(entries, ({ subject }) => subjectKey(subject)).values()]
    .map((own) => publicRecordOf(standingOf(own, wenzhou, at)))
    .filter((record) => record !== undefined);
}

function publicText(records: readonly PublicRecord[], at: Instant): string {
  return [
    ...records.map((record) => fromUtf8(canonicalBytes(record))),
    filesText(records),
    ...records.flatMap((record) =>
      (['zh', 'en'] as const).flatMap((lang) =>
        explainRecord(record, spanAt(record.timeline, at), lang),
      ),
    ),
    ...registerRows(records, at, at).flat(),
    ...listRows(records, at, at).flat(),
  ].join('\n');
}

/** The files as their readers take them, in both encodings of text. */
function filesText(records: readonly PublicRecord[]): string {
  const { manifestBytes, segments } = writeRegister(records);
  return [manifestBytes, ...segments.map(({ bytes }) => bytes)]
    .flatMap((bytes) => [
      new TextDecoder('utf-8').decode(bytes),
      new TextDecoder('utf-16le').decode(bytes),
      new TextDecoder('utf-16le').decode(bytes.subarray(1)),
    ])
    .join('\n');
}
