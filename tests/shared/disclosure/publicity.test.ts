import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { fromUtf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { decidedPersonBook } from '../../fixtures/books/person-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { named, personDrafts } from '../../fixtures/drafts/person-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { sampleHistory } from '../../fixtures/samples/sample-history.ts';

const secret = '不得外泄';

test.each(kinds)('the kind $name states on what ground its facts are public', ({ publicity }) => {
  expect(publicity.source(wenzhou).length).toBeGreaterThan(0);
});

describe('withheld contents in public bytes', () => {
  const withheld = kinds.filter(({ publicity }) => publicity.rule === 'never');

  test.each(withheld)('nothing withheld of $name is in any public byte', ({ name }) => {
    const entries = sampleHistory(name).map((entry) =>
      entry.kind === name ? planted(entry) : entry,
    );

    expect(JSON.stringify(entries)).toContain(secret);
    expect(publicText(entries)).not.toContain(secret);
  });

  test('no public byte names the person who recorded an entry, nor any natural person, of any kind', () => {
    for (const { name } of kinds) {
      expect(publicText(sampleHistory(name))).not.toMatch(/p-\d|p-[a-z]|[PX]-0{9}/);
    }
  });

  test.each(Object.keys(personDrafts))(
    'a name is published of a %s if a law orders it, and of no other kind',
    (kind) => {
      const ordered = decidedPersonBook(kind).entries.map((entry) =>
        entry.kind === kind ? entry : planted(entry, { only: 'personal' }),
      );
      const unordered = decidedPersonBook(kind).entries.map((entry) =>
        planted(
          { ...entry, body: { ...Object(entry.body), publication: undefined } },
          { only: 'personal' },
        ),
      );

      expect(JSON.stringify(unordered)).toContain(secret);
      expect(publicText(ordered)).toContain(named.name);
      for (const text of [publicText(ordered), publicText(unordered)]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain('示例专家');
        expect(text).not.toContain('示例人员');
      }
    },
  );

  test('the words of a public listing are found in the public bytes, so a leak would be seen', () => {
    const entries = sampleHistory('removal').map((entry) =>
      entry.kind === 'listing-proposed' ? planted(entry) : entry,
    );

    expect(publicText(entries.slice(0, -1))).toContain(secret);
  });
});

describe('domain § 9.8: penalties, by severity', () => {
  const penalty = (body: object) => {
    const [first] = sampleHistory('penalty').filter(({ kind }) => kind === 'penalty');
    if (first === undefined) throw new Error('no sample');
    return [{ ...first, body: { ...Object(first.body), publication: basis, ...body } }];
  };
  /** An agency of which nothing else is on file has no record without a penalty. */
  const published = (body: object, time: string) => {
    const record = publicRecordOf(standingOf(penalty(body), wenzhou, shanghai(time)));
    return record === undefined ? 0 : factsIn(record, 'penalty').length;
  };

  test.each([
    ['general', '2025-11-03T00:00', 1],
    ['general', '2026-11-02T23:59', 1],
    ['general', '2026-11-03T00:00', 0],
    ['serious', '2028-11-02T23:59', 1],
    ['serious', '2028-11-03T00:00', 0],
    ['minor', '2025-11-04T00:00', 0],
  ])('domain § 9.8: a penalty of %s severity at %s is public: %i', (severity, time, count) => {
    expect(published({ severity }, time)).toBe(count);
  });

  test.each([
    ['no day on which it became final', {}, '2026-05-04T00:00'],
    ['such a day', { finalOn: '2026-01-05' }, '2026-01-05T00:00'],
  ])('G1: a penalty with %s is marked as open to review or suit until then', (_, extra, time) => {
    const entries = penalty({}).map((entry) => ({ ...entry, ...extra }));
    const record = publicRecordOf(standingOf(entries, wenzhou, shanghai('2025-11-04T00:00')));

    expect(factsIn(record, 'penalty')).toMatchObject([{ contestableUntil: shanghai(time) }]);
  });

  test('domain § 9.8: a penalty by simple procedure, or without a ground to publish, is not public', () => {
    expect(published({ procedure: 'simple' }, '2025-11-04T00:00')).toBe(0);
    expect(published({ publication: undefined }, '2025-11-04T00:00')).toBe(0);
  });
});

/** The same with the secret in every text that a person wrote. */
function planted(entry: Entry, { only }: { readonly only?: 'personal' } = {}): Entry {
  const personal = { name: secret, position: secret, agency: secret, 'certificate-1': secret };
  if (only) return Object.assign({ ...entry }, { personal });
  const body = JSON.parse(JSON.stringify(entry.body), (_, value) =>
    typeof value === 'string' ? `${value}${secret}` : value,
  );
  const withPersonal = {
    ...entry,
    body: { ...body, comment: secret },
    personal,
    actor: { ...entry.actor, person: secret },
  };
  return withPersonal;
}

/** The books keep personal fields in the entry, where the desk has a store of its own. */
function personalIn(entry: Entry & { readonly personal?: Record<string, string> }) {
  return entry.personal;
}

/** All that leaves: canonical records, and the files as their readers take them, in both encodings of text. */
function publicText(entries: readonly Entry[]): string {
  const time = shanghai('2026-07-01T00:00');
  const records = [...Map.groupBy(entries, ({ subject }) => subjectKey(subject)).values()]
    .map((own) => registerRecordOf(standingOf(own, wenzhou, time), own, personalIn))
    .filter((record) => record !== undefined);
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
