import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKinds } from '../../../shared/disclosure/catalogue-record.ts';
import { discloseFact } from '../../../shared/disclosure/disclose-fact.ts';
import { discloseReason } from '../../../shared/disclosure/disclose-reason.ts';
import { personDecisionKinds } from '../../../shared/disclosure/person-record.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { publicityRulesOf } from '../../../shared/disclosure/publicity-rules.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../shared/kinds/book/all.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { bookOf, type KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Reason } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { withCautions } from '../../fixtures/books/made-up-kind.ts';
import { decidedPersonBook, ofPerson } from '../../fixtures/books/person-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { ban, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { anyHistory, anyTime } from '../../fixtures/histories/any-history.ts';
import { sampleHistory } from '../../fixtures/samples/sample-history.ts';
import { approver, finance, proposer } from '../../fixtures/town/actors.ts';

const names = kinds.map(({ name }) => name);
/** What shows nothing of its own: what others show of it goes by their rules. */
const silent = new Set(['mark', 'sum', 'catalogue', 'never']);

/** The book of kinds as if these were never public. */
const without = (hidden: readonly string[]) =>
  bookOf(
    kinds.map((kind) =>
      hidden.includes(kind.name)
        ? { ...kind, publicity: { ...kind.publicity, rule: 'never' as const } }
        : kind,
    ),
  );

/** The kinds of the entries on which the reasons and facts of a record rest. */
function shownKinds(entries: readonly Entry[], at: string, book?: KindBook) {
  const record = publicRecordOf(standingOf(entries, wenzhou, at), book);
  return [...(record?.reasons ?? []), ...(record?.facts ?? [])].map(
    ({ entries: [deciding] }) => entries.find(({ id }) => id === deciding)?.kind ?? '',
  );
}

test('G7: every fact in a record rests on an entry whose kind has a rule that shows it', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      for (const kind of shownKinds(entries, at)) {
        expect(silent, kind).not.toContain(publicityRulesOf().ofKind(kind));
      }
    }),
  );
});

test('G7: where the rule of a kind becomes “never”, nothing of that kind is in any record', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, fc.subarray(names), (entries, at, hidden) => {
      for (const kind of shownKinds(entries, at, without(hidden))) {
        expect(hidden).not.toContain(kind);
      }
    }),
  );
});

const showing = names.filter((name) => {
  const entries = sampleHistory(name);
  return shownKinds(entries, lastOf(entries)).includes(name);
});

test('some kinds show a fact in their sample, or the next test would try none', () => {
  expect(showing.length).toBeGreaterThan(8);
});

test.each(showing)('the fact of %s is gone from the record without its rule', (name) => {
  const entries = sampleHistory(name);

  expect(shownKinds(entries, lastOf(entries), without([name]))).not.toContain(name);
});

test.each([
  ['suspended', 'suspension'],
  ['challenged', 'challenge'],
  ['objected', 'objection'],
] as const)('a fact reads %s by the rule of the kind %s', (mark, kind) => {
  const at = '2026-06-01T00:00:00.000Z';
  const fact = { kind: 'measure-imposed', entries: ['e-1'], from: at, marks: [mark] };
  const shownBy = (book: KindBook) =>
    discloseFact(fact, { at, isRegistered: true, rules: publicityRulesOf(book) })?.marks;

  expect(shownBy(theBook)).toEqual([mark]);
  expect(shownBy(without([kind]))).toBeUndefined();
});

test.each(['retraction', 'ruling'])('no correction is shown without the rule of %s', (kind) => {
  const at = '2026-06-01T00:00:00.000Z';
  const correction = { kind: 'correction', entries: ['e-2', 'e-1'], from: at };
  const shownBy = (book: KindBook) =>
    discloseFact(correction, { at, isRegistered: true, rules: publicityRulesOf(book) });

  expect(shownBy(theBook)).toEqual(correction);
  expect(shownBy(without([kind]))).toBeUndefined();
});

test.each([
  ['blacklisted', 'listing'],
  ['banned', 'ban'],
  ['rectifying', 'demerit'],
  ['supervised', 'demerit'],
] as const)('a subject is shown as %s by the rule of the kind %s', (level, kind) => {
  const from = '2026-06-01T00:00:00.000Z';
  const reason: Reason = { entries: ['e-1'], level, basis, summary: '', from, isPublic: true };

  expect(discloseReason(reason, publicityRulesOf())).toBeDefined();
  expect(discloseReason(reason, publicityRulesOf(without([kind])))).toBeUndefined();
});

test.each<[string, Parameters<typeof withCautions>[0]]>([
  ['level', { levels: ['banned'] }],
  ['mark', { mark: 'objected' }],
])('a %s that kinds with different rules can give is not shown', (_, declared) => {
  const rules = publicityRulesOf(withCautions(declared));

  expect(rules.ofLevel('blacklisted')).toBe('in-force');
  expect(rules.ofMark('suspended')).toBe('mark');
  expect([rules.ofLevel('banned'), rules.ofMark('objected')]).toContain(undefined);
});

const claiming = kinds.filter((kind) => kind.names !== undefined).map(({ name }) => name);

test('G7: without the rule of registrations no name or service that they state is in any record', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      const record = publicRecordOf(standingOf(entries, wenzhou, at), without(claiming));
      const decided = entries.flatMap(({ kind, body }) =>
        claiming.includes(kind) ? [] : [Object(body).name],
      );
      for (const { name } of record?.names ?? []) expect(decided).toContain(name);
      expect(record?.services ?? []).toEqual([]);
    }),
  );
});

test('a name that only a ban gives is public by the rule of bans', () => {
  const book = new DeskBook();
  const [drafted] = [ban()].map((draft) => Object(draft));
  const body = { ...drafted.body, name: '温州示例未登记科技有限公司' };
  book.record('2026-03-12T09:00', finance, { ...drafted, body });
  book.record('2026-03-12T10:00', approver, penalty({ publication: basis }));
  const standing = standingOf(book.entries, wenzhou, shanghai('2026-03-12T10:00'));

  expect(publicRecordOf(standing)?.names).toEqual([{ name: body.name, kind: 'registered' }]);
  expect(publicRecordOf(standing, without(['ban']))?.names).toEqual([]);
});

test('G7: the name in a proposal is not public: nothing of a proposal is', () => {
  const book = new DeskBook();
  book.record('2026-03-02T09:00', approver, penalty({ publication: basis }));
  const drafted = Object(proposal());
  const body = { ...drafted.body, name: '温州示例未登记科技有限公司' };
  book.record('2026-03-02T10:00', proposer, { ...drafted, body });
  const standing = standingOf(book.entries, wenzhou, shanghai('2026-03-02T10:00'));

  expect(standing.names).toMatchObject([{ name: body.name }]);
  expect(publicRecordOf(standing)).toMatchObject({ names: [], facts: [{ kind: 'penalty' }] });
});

test('an agency that withdrew and is banned is shown with its names, and no more with its services', () => {
  const book = new DeskBook();
  const body = { ...registration.body, services: ['environmental-monitoring'] };
  book.record('2026-01-02T09:00', approver, { ...registration, body });
  book.record('2026-03-12T09:00', finance, ban());
  const shownAt = (time: string) =>
    publicRecordOf(standingOf(book.entries, wenzhou, shanghai(time)));
  const before = shownAt('2026-03-12T09:00');
  book.record('2026-03-13T09:00', approver, {
    kind: 'registration-withdrawn',
    body: { summary: '不再从业' },
  });
  const after = shownAt('2026-03-13T09:00');

  expect(before?.services).toEqual(body.services);
  expect(after?.services).toEqual([]);
  expect(after?.names).toEqual(before?.names);
});

test('a branch is told nothing of its legal person without the rule of listings', () => {
  const at = '2026-06-01T00:00:00.000Z';
  const listed = { kind: 'legal-person-listed', entries: ['e-1'], from: at };
  const shownBy = (book: KindBook) =>
    discloseFact(listed, { at, isRegistered: true, rules: publicityRulesOf(book) });

  expect(shownBy(theBook)).toEqual(listed);
  expect(shownBy(without(['listing']))).toBeUndefined();
});

test('an objection to a whole record is shown by the rule of objections', () => {
  const objected = {
    ...standingOf(sampleHistory('registration-filed'), wenzhou, '2026-06-01T00:00:00.000Z'),
    isObjected: true,
  };

  expect(publicRecordOf(objected)?.isObjected).toBe(true);
  expect(publicRecordOf(objected, without(['objection']))).not.toHaveProperty('isObjected');
});

test.each(personDecisionKinds)('a %s is published of no person without its rule', (kind) => {
  const history = ofPerson(decidedPersonBook(kind));
  const at = shanghai('2026-03-12T00:00');
  const recordBy = (book?: KindBook) =>
    registerRecordOf(
      standingOf(history, wenzhou, at),
      history,
      (entry) => Object(entry).personal,
      book,
    );

  expect(recordBy()).toMatchObject({ decisions: [{ kind }] });
  expect(recordBy(without([kind]))).toBeUndefined();
});

test.each(documentKinds)('a document of kind %s is in no catalogue without its rule', (kind) => {
  const history = sampleHistory(kind).filter(({ subject }) => subject.kind === 'authority');
  const recordBy = (book?: KindBook) =>
    registerRecordOf(standingOf(history, wenzhou, lastOf(history)), history, () => undefined, book);

  expect(recordBy()).toMatchObject({ documents: [{ kind }] });
  expect(recordBy(without([kind]))).toBeUndefined();
});

test('a grade is public only while the facts that it sums up are', () => {
  const entries = sampleHistory('evaluation');
  const gradeBy = (book?: KindBook) =>
    publicRecordOf(standingOf(entries, wenzhou, lastOf(entries)), book)?.timeline[0].grade;

  expect(gradeBy()).not.toMatchObject({ because: 'being-checked' });
  for (const book of [without(['evaluation']), withCautions({ graded: true })]) {
    expect(gradeBy(book)).toEqual({ kind: 'not-yet-graded', because: 'being-checked' });
  }
  expect(gradeBy(withCautions())).toEqual(gradeBy());
});

function lastOf(entries: readonly Entry[]): string {
  return (
    entries
      .map(({ effectiveFrom, recordedAt }) => [effectiveFrom, recordedAt].toSorted()[1] ?? '')
      .toSorted()
      .at(-1) ?? ''
  );
}
