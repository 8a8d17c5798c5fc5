import { describe, expect, test } from 'vitest';
import { accusedBook, decidedPersonBook } from '../../../fixtures/books/person-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { aboutPerson, named, order, personDrafts } from '../../../fixtures/drafts/person-drafts.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { client, expert, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-10T09:00';
const kinds = Object.keys(personDrafts);
const draftOf = (kind: string) => personDrafts[kind] ?? {};

describe.each(kinds)('decisions about practitioners: a %s', (kind) => {
  test.each([
    ['a law', { level: 'law', law: '《示例监测法》' }, []],
    ['an administrative regulation', { level: 'administrative-regulation' }, []],
    ['a local regulation', { level: 'local-regulation' }, []],
    ['a rule', { level: 'rule', law: '《示例办法》' }, ['publication.beyond-basis']],
    [
      'a normative document',
      { level: 'normative-document', law: '《关于示例的通知》' },
      ['publication.beyond-basis'],
    ],
    [
      'this regulation, on whatever level',
      { level: 'normative-document', law: '《温州市生态环境技术服务中介机构管理试行办法》' },
      ['publication.beyond-basis'],
    ],
  ])('a practitioner’s decision is published by order of %s, or refused', (_, level, rules) => {
    const draft = aboutPerson(draftOf(kind), { ...order, ...level } as typeof order);

    expect(refusals(accusedBook(), now, approver, draft)).toEqual(rules);
  });

  test('a practitioner’s decision needs no order if it stays unpublished', () => {
    const draft = { ...draftOf(kind), subject: practitioner };

    expect(refusals(accusedBook(), now, approver, draft)).toEqual([]);
  });

  test('a practitioner’s decision is published under the name in it, even if the person is on record already', () => {
    const { name: _, ...nameless } = named;
    const draft = aboutPerson(draftOf(kind), order, nameless);

    expect(refusals(accusedBook(), now, approver, draft)).toEqual(['publication.name-missing']);
  });

  test('a practitioner’s decision keeps the person’s name out of the entry’s body', () => {
    const body = decidedPersonBook(kind).entries.at(-1)?.body;

    expect(JSON.stringify(body)).toContain(order.law);
    for (const value of Object.values(named)) expect(JSON.stringify(body)).not.toContain(value);
  });
});

test.each([
  ['an expert', expert],
  ['a client', client],
])('Art. 38: no norm orders the publication of %s', (_, subject) => {
  const book = accusedBook();
  book.record('2026-03-02T10:00', approver, { ...proposal('case-o', nameOf(subject)), subject });
  book.record('2026-03-02T11:00', approver, {
    kind: 'listing-notified',
    subject,
    caseId: 'case-o',
    body: { servedOn: '2026-03-02', method: '直接送达', proof: '示环送〔2026〕2号' },
  });
  const decider = { ...approver, person: 'p-9' };
  const draft = { kind: 'listing', subject, caseId: 'case-o', body: { publication: order } };

  expect(refusals(book, now, decider, draft)).toEqual(['publication.practitioners-only']);
});

test('Art. 27: no ground publishes points of a practitioner', () => {
  const finding = { document: '示环认〔2026〕1号', servedOn: '2026-03-02' };
  const body = { publication: order, finding };
  const draft = { ...demerit('case-d', body), subject: practitioner };

  expect(refusals(accusedBook(), now, approver, draft)).toEqual([
    'demerit.agencies-only-published',
  ]);
});

test('an agency’s decision may state what orders its publication, on any level', () => {
  const draft = personDrafts.penalty ?? {};
  const { body } = { body: {}, ...draft };
  const publication = { ...basis, law: '《关于示例的通知》', level: 'normative-document' };

  expect(
    refusals(accusedBook(), now, approver, { ...draft, body: { ...body, publication } }),
  ).toEqual([]);
});

function nameOf({ kind }: { readonly kind: string }): object {
  return kind === 'client' ? { name: '示例委托有限公司' } : {};
}
