import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '../../../shared/disclosure/person-record.ts';
import { publicPersonOf } from '../../../shared/disclosure/public-person.ts';
import { nextDisclosureChange, publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { accusedBook, decidedPersonBook, ofPerson } from '../../fixtures/books/person-book.ts';
import { removal } from '../../fixtures/drafts/listing-drafts.ts';
import { aboutPerson, named, order, personDrafts } from '../../fixtures/drafts/person-drafts.ts';
import { challenge, objection, ruling, suspension } from '../../fixtures/drafts/remedy-drafts.ts';
import { actorAs, approver, proposer, reviewer } from '../../fixtures/town/actors.ts';
import { agency, code, practitioner } from '../../fixtures/town/subjects.ts';

const kinds = Object.keys(personDrafts);
const inForce = '2026-03-12T00:00';

/** As the desk makes it, with the personal fields of every entry kept. */
function recordOf(
  book: DeskBook,
  time: string,
  personalOf: (entry: Entry) => Record<string, string> | undefined = kept,
): PersonRecord | undefined {
  const history = ofPerson(book);
  return publicPersonOf(standingOf(history, wenzhou, shanghai(time)), history, personalOf);
}

/** The book keeps personal fields where the desk has a store of its own. */
function kept(entry: Entry): Record<string, string> | undefined {
  return Object(entry).personal;
}

describe.each(kinds)('decisions about practitioners: a %s', (kind) => {
  test('Art. 35: a practitioner’s decision is public where a law orders it, with what it says and nothing else', () => {
    const record = recordOf(decidedPersonBook(kind), inForce);
    const decision = record?.decisions[0];

    expect(Object.keys(record ?? {}).toSorted()).toEqual(['code', 'decisions', 'kind', 'v']);
    expect(record?.code).toBe(`330300${practitioner.code}`);
    expect(Object.keys(decision ?? {}).toSorted()).toEqual([
      ...['agency', 'basis', 'entry', 'from', 'kind', 'person', 'position', 'publication'],
      ...(kind === 'ban' ? ['scope'] : []),
      ...['summary', 'until'],
    ]);
    expect(decision).toMatchObject({
      kind,
      person: named.name,
      position: named.position,
      agency: named.agency,
      publication: order,
    });
  });

  test('a practitioner’s decision is not public where no norm orders it', () => {
    const book = accusedBook();
    book.record('2026-03-10T09:00', approver, {
      ...personDrafts[kind],
      subject: practitioner,
      personal: named,
    });

    expect(recordOf(book, inForce)).toBeUndefined();
  });

  test('a practitioner’s decision is withdrawn whole once its personal fields are erased', () => {
    const erased = (entry: Entry) => (entry.kind === kind ? undefined : kept(entry));

    expect(recordOf(decidedPersonBook(kind), inForce, erased)).toBeUndefined();
  });

  test('a practitioner’s decision ends by itself, and the desk publishes again then', () => {
    const book = decidedPersonBook(kind);
    const history = ofPerson(book);
    const until = recordOf(book, inForce)?.decisions[0].until ?? '';
    const standing = standingOf(history, wenzhou, shanghai(inForce));

    expect(until > shanghai(inForce)).toBe(true);
    expect(nextDisclosureChange(standing)).toBe(until);
    expect(publicPersonOf(standingOf(history, wenzhou, until), history, kept)).toBeUndefined();
  });

  test('an annulled decision about a practitioner is gone, as if it never was', () => {
    const book = decidedPersonBook(kind);
    const { id } = book.entries.at(-1) ?? { id: '' };
    book.record('2026-03-11T10:00', proposer, {
      kind: 'retraction',
      subject: practitioner,
      body: { entry: id, effect: 'annulled', summary: '认定有误' },
    });

    expect(recordOf(book, inForce)).toBeUndefined();
  });

  test('G4: a practitioner’s decision is marked while challenged, gone while stayed, and back when upheld', () => {
    const book = decidedPersonBook(kind);
    const { id } = book.entries.at(-1) ?? { id: '' };
    const about = (draft: object) => ({ ...draft, subject: practitioner });
    book.record('2026-03-16T09:00', proposer, about(challenge(id)));
    book.record('2026-03-17T09:00', reviewer, about(suspension(id)));
    book.record('2026-03-19T09:00', reviewer, about(ruling(id, 'upheld')));

    expect(recordOf(book, '2026-03-16T10:00')?.decisions[0].marks).toEqual(['challenged']);
    expect(recordOf(book, '2026-03-18T09:00')).toBeUndefined();
    expect(recordOf(book, '2026-03-19T09:00')?.decisions[0].entry).toBe(id);
  });
});

test('Art. 37: an objection to the whole record marks each decision about a person until it is decided', () => {
  const book = decidedPersonBook('ban');
  const entry = book.record('2026-03-16T09:00', actorAs('practitioner'), {
    ...objection({ field: 'name' }),
    subject: practitioner,
  });
  book.record('2026-03-19T09:00', approver, {
    kind: 'objection-decided',
    subject: practitioner,
    body: { objection: entry.id, result: 'rejected', summary: '送达无误' },
  });

  expect(recordOf(book, '2026-03-16T10:00')?.decisions[0].marks).toEqual(['objected']);
  expect(recordOf(book, '2026-03-19T09:00')?.decisions[0]).not.toHaveProperty('marks');
});

test('a decision about a person is not public before it takes effect', () => {
  expect(recordOf(decidedPersonBook('listing'), '2026-03-10T12:00')).toBeUndefined();
});

test('Art. 37: a removal takes a person’s listing off', () => {
  const book = decidedPersonBook('listing');
  book.record('2026-09-01T09:30', proposer, { ...removal(), subject: practitioner });

  expect(recordOf(book, '2026-09-01T09:29')?.decisions).toHaveLength(1);
  expect(recordOf(book, '2026-09-01T09:30')).toBeUndefined();
});

test.each([
  ['general', '2027-03-01T23:59', 1],
  ['general', '2027-03-02T00:00', 0],
  ['minor', inForce, 0],
])('G7: a person’s penalty of %s severity at %s is public: %i', (severity, time, count) => {
  const book = accusedBook();
  const { body } = { body: {}, ...personDrafts.penalty };
  const draft = { ...personDrafts.penalty, body: { ...body, severity } };
  book.record('2026-03-10T09:00', approver, aboutPerson(draft));

  expect(recordOf(book, time)?.decisions.length ?? 0).toBe(count);
});

test('a person’s decisions with an order of publication do not bring along one without', () => {
  const book = decidedPersonBook('ban');
  book.record('2026-03-10T10:00', approver, { ...personDrafts.penalty, subject: practitioner });

  expect(recordOf(book, inForce)?.decisions.map(({ kind }) => kind)).toEqual(['ban']);
});

test('G10: an agency’s record is the same whatever is decided about its practitioners', () => {
  const recordOfAgency = ({ entries }: DeskBook) => {
    const own = entries.filter(({ subject }) => subject.kind === 'agency' && subject.code === code);
    return publicRecordOf(standingOf(own, wenzhou, shanghai(inForce)));
  };
  const before = recordOfAgency(accusedBook());

  for (const kind of kinds) expect(recordOfAgency(decidedPersonBook(kind))).toEqual(before);
  expect(before?.code).toBe(agency.code);
  expect(before?.timeline[0].level).toBe('normal');
});

test('agencies have no person’s record, and experts and clients none at all', () => {
  const book = decidedPersonBook('ban');
  const others = Map.groupBy(
    book.entries.filter(({ subject }) => subject.kind !== 'practitioner'),
    ({ subject }) => subject.code,
  );
  const records = [...others.values()].map((history) =>
    publicPersonOf(standingOf(history, wenzhou, shanghai(inForce)), history, kept),
  );

  expect(records.length).toBeGreaterThan(2);
  expect(records.filter((record) => record !== undefined)).toEqual([]);
});
