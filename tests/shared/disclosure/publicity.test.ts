import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { publicity } from '../../../shared/disclosure/publicity.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../shared/kinds/all.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { fromUtf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { writeRegister } from '../../../shared/register/write-register.ts';
import { basis, shanghai } from '../kinds/desk-book.ts';
import { samples } from '../kinds/samples.ts';
import { actorAs } from '../kinds/town-book.ts';

const secret = '不得外泄';

test.each(kinds)(
  'the policy says of $name what the public may see, and on what ground',
  ({ name }) => {
    expect(publicity[name]?.source.length).toBeGreaterThan(0);
  },
);

test('the policy names no kind that there isn’t', () => {
  expect(Object.keys(publicity).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
});

describe('nothing that is withheld is in any public byte', () => {
  const withheld = kinds.filter(({ name }) => publicity[name]?.rule === 'never');

  test.each(withheld)('$name', ({ name }) => {
    const entries = sampleOf(name).map((entry) => (entry.kind === name ? planted(entry) : entry));

    expect(JSON.stringify(entries)).toContain(secret);
    expect(publicText(entries)).not.toContain(secret);
  });

  test('nor who recorded it, nor any natural person, of any kind', () => {
    for (const { name } of kinds) {
      expect(publicText(sampleOf(name))).not.toMatch(/p-\d|p-[a-z]|[PX]-0{9}/);
    }
  });

  test('the words of a listing are, so this would be seen', () => {
    const entries = sampleOf('removal').map((entry) =>
      entry.kind === 'listing-proposed' ? planted(entry) : entry,
    );

    expect(publicText(entries.slice(0, -1))).toContain(secret);
  });
});

describe('penalties, by severity', () => {
  const penalty = (body: object) => {
    const [first] = sampleOf('penalty').filter(({ kind }) => kind === 'penalty');
    if (first === undefined) throw new Error('no sample');
    return [{ ...first, body: { ...Object(first.body), publication: basis, ...body } }];
  };
  const published = (body: object, time: string) =>
    publicRecordOf(standingOf(penalty(body), wenzhou, shanghai(time)))?.penalties?.length ?? 0;

  test.each([
    ['general', '2025-11-03T00:00', 1],
    ['general', '2026-11-02T23:59', 1],
    ['general', '2026-11-03T00:00', 0],
    ['serious', '2028-11-02T23:59', 1],
    ['serious', '2028-11-03T00:00', 0],
    ['minor', '2025-11-04T00:00', 0],
  ])('%s at %s: %i', (severity, time, count) => {
    expect(published({ severity }, time)).toBe(count);
  });

  test('by simple procedure, or without a ground to publish, not at all', () => {
    expect(published({ procedure: 'simple' }, '2025-11-04T00:00')).toBe(0);
    expect(published({ publication: undefined }, '2025-11-04T00:00')).toBe(0);
  });
});

/** The sample's history and the sample, recorded. */
function sampleOf(name: string): readonly Entry[] {
  const [sample, kind] = [samples[name], kinds.find((one) => one.name === name)];
  const role = kind?.roles[0];
  if (sample === undefined || role === undefined) throw new Error(`${name} has no sample`);
  const book = sample.book();
  book.record(sample.time, actorAs(role), sample.draft(role));
  return book.entries;
}

/** The same with the secret in every text that a person wrote. */
function planted(entry: Entry): Entry {
  const body = JSON.parse(JSON.stringify(entry.body), (_, value) =>
    typeof value === 'string' ? `${value}${secret}` : value,
  );
  return {
    ...entry,
    body: { ...body, comment: secret },
    actor: { ...entry.actor, person: secret },
  };
}

/** All that leaves: canonical records, and the files as their readers take them, in both encodings of text. */
function publicText(entries: readonly Entry[]): string {
  const time = shanghai('2026-07-01T00:00');
  const records = [...Map.groupBy(entries, ({ subject }) => subjectKey(subject)).values()]
    .map((own) => publicRecordOf(standingOf(own, wenzhou, time)))
    .filter((record): record is PublicRecord => record !== undefined);
  const { manifestBytes, segments } = writeRegister(records);
  const files = [manifestBytes, ...segments.map(({ bytes }) => bytes)];
  return [
    ...records.map((record) => fromUtf8(canonicalBytes(record))),
    ...files.flatMap((bytes) => [
      new TextDecoder('utf-8').decode(bytes),
      new TextDecoder('utf-16le').decode(bytes),
      new TextDecoder('utf-16le').decode(bytes.subarray(1)),
    ]),
  ].join('\n');
}
