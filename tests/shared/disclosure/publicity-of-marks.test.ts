import { expect, test } from 'vitest';
import { documentKinds } from '../../../shared/disclosure/catalogue-record.ts';
import { discloseFact } from '../../../shared/disclosure/disclose-fact.ts';
import { discloseReason } from '../../../shared/disclosure/disclose-reason.ts';
import { personDecisionKinds } from '../../../shared/disclosure/person-record.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { publicityRulesOf } from '../../../shared/disclosure/publicity-rules.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Reason } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { withCautions } from '../../fixtures/books/made-up-kind.ts';
import { decidedPersonBook, ofPerson } from '../../fixtures/books/person-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { bookWithout, lastInstantIn } from '../../fixtures/records/hidden-kinds.ts';
import { sampleHistory } from '../../fixtures/samples/sample-history.ts';

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
  expect(shownBy(bookWithout([kind]))).toBeUndefined();
});

test.each(['retraction', 'ruling'])('no correction is shown without the rule of %s', (kind) => {
  const at = '2026-06-01T00:00:00.000Z';
  const correction = { kind: 'correction', entries: ['e-2', 'e-1'], from: at };
  const shownBy = (book: KindBook) =>
    discloseFact(correction, { at, isRegistered: true, rules: publicityRulesOf(book) });

  expect(shownBy(theBook)).toEqual(correction);
  expect(shownBy(bookWithout([kind]))).toBeUndefined();
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
  expect(discloseReason(reason, publicityRulesOf(bookWithout([kind])))).toBeUndefined();
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

test('a branch is told nothing of its legal person without the rule of listings', () => {
  const at = '2026-06-01T00:00:00.000Z';
  const listed = { kind: 'legal-person-listed', entries: ['e-1'], from: at };
  const shownBy = (book: KindBook) =>
    discloseFact(listed, { at, isRegistered: true, rules: publicityRulesOf(book) });

  expect(shownBy(theBook)).toEqual(listed);
  expect(shownBy(bookWithout(['listing']))).toBeUndefined();
});

test('an objection to a whole record is shown by the rule of objections', () => {
  const objected = {
    ...standingOf(sampleHistory('registration-filed'), wenzhou, '2026-06-01T00:00:00.000Z'),
    isObjected: true,
  };

  expect(publicRecordOf(objected)?.isObjected).toBe(true);
  expect(publicRecordOf(objected, bookWithout(['objection']))).not.toHaveProperty('isObjected');
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
  expect(recordBy(bookWithout([kind]))).toBeUndefined();
});

test.each(documentKinds)('a document of kind %s is in no catalogue without its rule', (kind) => {
  const history = sampleHistory(kind).filter(({ subject }) => subject.kind === 'authority');
  const recordBy = (book?: KindBook) =>
    registerRecordOf(
      standingOf(history, wenzhou, lastInstantIn(history)),
      history,
      () => undefined,
      book,
    );

  expect(recordBy()).toMatchObject({ documents: [{ kind }] });
  expect(recordBy(bookWithout([kind]))).toBeUndefined();
});

test('a grade is public only while the facts that it sums up are', () => {
  const entries = sampleHistory('evaluation');
  const gradeBy = (book?: KindBook) =>
    publicRecordOf(standingOf(entries, wenzhou, lastInstantIn(entries)), book)?.timeline[0].grade;

  expect(gradeBy()).not.toMatchObject({ because: 'being-checked' });
  for (const book of [bookWithout(['evaluation']), withCautions({ graded: true })]) {
    expect(gradeBy(book)).toEqual({ kind: 'not-yet-graded', because: 'being-checked' });
  }
  expect(gradeBy(withCautions())).toEqual(gradeBy());
});
