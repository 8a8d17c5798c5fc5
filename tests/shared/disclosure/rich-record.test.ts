import { expect, test } from 'vitest';
import { publicRecordSchema } from '../../../shared/contract/record-schema.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { derivedFacts } from '../../../shared/rating/facts/derived-facts.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { stayedBook } from '../../fixtures/books/remedy-books.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { listing, notice, proposal } from '../../fixtures/drafts/listing-drafts.ts';
import {
  associationRating,
  licence,
  member,
  registration,
} from '../../fixtures/drafts/registration-drafts.ts';
import { objection, ruling } from '../../fixtures/drafts/remedy-drafts.ts';
import { filing, listEntered, provincialGrade } from '../../fixtures/drafts/sourced-drafts.ts';
import { ban, jointLiability, measure, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { kindsInContract } from '../../fixtures/records/kinds-in-contract.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { openRecords } from '../../fixtures/register/make-records.ts';
import { actorAs, approver, operator, proposer, reviewer } from '../../fixtures/town/actors.ts';
import { code, otherAgency } from '../../fixtures/town/subjects.ts';

/** An agency that everything was recorded of that can be public. */
function richRecord(): PublicRecord {
  const book = stayedBook();
  const city = (draft: object) => book.record('2026-04-02T09:00', approver, draft);
  book.record('2026-04-02T08:00', operator, {
    ...registration,
    subject: otherAgency,
    body: { ...registration.body, name: '温州示例他方科技有限公司' },
  });
  const repealed = city(ban({ caseId: 'case-x' }));
  city(ban());
  city(penalty({ publication: basis }));
  city(jointLiability({ publication: basis }));
  book.record('2026-04-02T09:00', actorAs('registry-authority'), listEntered());
  book.record('2026-04-02T09:00', actorAs('joint-discipline-authority'), measure());
  city({
    kind: 'succession',
    body: { form: 'merger', predecessors: [otherAgency.code], summary: '吸收合并' },
  });
  book.record('2026-04-02T09:00', proposer, {
    kind: 'challenge',
    body: { of: repealed.id, form: 'suit', body: '法院', filedOn: '2026-04-02' },
  });
  book.record('2026-04-02T09:00', reviewer, ruling(repealed.id, 'annulled'));
  book.record('2026-04-02T09:00', actorAs('agency'), objection({ field: 'body.name' }));
  book.record('2026-04-02T09:00', actorAs('agency'), { kind: 'registration-confirmed', body: {} });
  city(licence());
  city(filing());
  city(provincialGrade());
  city({ kind: 'commendation', body: { title: '示例先进单位', awardedOn: '2026-01-20' } });
  const declared = {
    capability: '持证人员 20 名',
    process: '委托、采样、分析、报告',
    fees: '按标准',
  };
  book.record('2026-04-02T09:00', actorAs('agency'), {
    kind: 'registration-changed',
    body: { changes: { ...declared, qualityAssurance: '三级审核', plan: '年内扩项' } },
  });
  book.record('2026-04-02T09:00', actorAs('agency'), {
    kind: 'service-commitment',
    body: { timeLimitDays: 15, process: '受理、采样、出具报告', text: '逾期不收费' },
  });
  book.record('2026-04-02T09:00', actorAs('association'), member());
  book.record('2026-04-02T09:00', actorAs('association'), associationRating());
  listLegalPerson(book);
  const historyOf = (agency: string) =>
    book.entries.filter(({ subject }) => subject.code === agency);
  const record = publicRecordOf(
    standingOf(historyOf(code), wenzhou, shanghai('2026-04-03T00:00'), historyOf),
  );
  if (record === undefined) throw new Error('Nothing is public');
  return record;
}

/** The agency becomes the branch of one that is listed. */
function listLegalPerson(book: DeskBook): void {
  const about = (draft: object) => ({ ...draft, subject: { kind: 'agency', code: legalPerson } });
  book.record(
    '2026-03-02T09:00',
    operator,
    about({ ...registration, body: { ...registration.body, name: '温州示例总部科技有限公司' } }),
  );
  book.record('2026-03-02T10:00', proposer, about(proposal()));
  book.record('2026-03-02T11:00', proposer, about(notice()));
  book.record('2026-03-10T10:00', approver, about(listing()));
  book.record('2026-04-02T09:00', approver, {
    kind: 'registration-changed',
    body: { changes: { branchOf: legalPerson } },
  });
}

const legalPerson = makeUscc(60);

test('a record with everything in it has every part', () => {
  expect(Object.keys(richRecord()).toSorted()).toEqual(
    Object.keys(Object(publicRecordSchema).shape).toSorted(),
  );
});

test('a record with everything in it has a fact of every kind', () => {
  const kinds = new Set(richRecord().facts.map(({ kind }) => kind));

  expect([...kinds].toSorted()).toEqual(kindsInContract.toSorted());
});

test('the facts of a record stand gravest first: warnings, decisions without effect, who it is, what speaks for it', () => {
  const kinds = new Set(richRecord().facts.map(({ kind }) => kind));

  expect([...kinds]).toEqual([
    ...['legal-person-listed', 'joint-liability', 'penalty', 'measure-imposed', 'list-entered'],
    ...['stayed', 'correction'],
    ...['licence', 'statutory-filing', 'provincial-grade', 'succession'],
    ...['service-commitment', 'association-rating', 'commendation'],
  ]);
});

test.each(kindsInContract)(
  'a fact of the kind %s declares what it means for its subject',
  (kind) => {
    expect(theBook.facts.has(kind) || derivedFacts.has(kind)).toBe(true);
  },
);

test('a record with everything in it comes back from the register’s files as it was', async () => {
  const record = richRecord();

  const register = await openRecords([record]);

  expect(register.record(record.code)).toEqual(record);
});

test('a record with everything in it passes the contract’s schema, to the last field', () => {
  const record = richRecord();

  expect(publicRecordSchema.parse(record)).toEqual(record);
});
