import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { listingsOf } from '../../../../shared/kinds/listing/listings.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { listing, notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { ban, demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';
import { authority, client, code, expert, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const about = (subject: object, draft: object, extra: object = {}) => ({
  ...draft,
  subject,
  ...extra,
});

describe('Arts. 35, 36: practitioners are listed and banned as agencies are', () => {
  test('Arts. 35, 36: a practitioner is listed after proposal, notice and hearing', () => {
    const book = townBook();
    book.record('2026-03-02T10:00', proposer, about(practitioner, proposal()));
    book.record('2026-03-02T11:00', proposer, about(practitioner, notice()));

    expect(refusals(book, '2026-03-09T10:00', approver, about(practitioner, listing()))).toEqual([
      'listing.hearing-window-open',
    ]);
    book.record('2026-03-10T10:00', approver, about(practitioner, listing()));
    const facts = factsOf(book.entries.filter(({ subject }) => subject.kind === 'practitioner'));
    expect(listingsOf(facts)).toMatchObject([{ from: shanghai('2026-03-11T00:00') }]);
    expect(refusals(book, now, proposer, about(practitioner, removal()))).toEqual([]);
  });

  test.each([
    ['one known by an earlier entry', about(practitioner, ban()), []],
    [
      'a stranger without a name',
      about({ kind: 'practitioner', code: 'P-0000000009' }, ban()),
      ['person.name-missing'],
    ],
    [
      'a stranger, named where it can be erased',
      about({ kind: 'practitioner', code: 'P-0000000009' }, ban(), {
        personal: { name: '示例人员' },
      }),
      [],
    ],
    ['an expert', about(expert, ban()), ['subject.not-allowed']],
  ])('Arts. 35, 36: a practitioner’s ban is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, approver, draft)).toEqual(rules);
  });

  test('domain § 5, PIPL: a person’s name never stands in the entry itself', () => {
    const draft = about(practitioner, proposal('c', { name: '示例人员' }));

    expect(refusals(townBook(), now, approver, draft)).toEqual(['subject.name-personal']);
  });
});

const finding = { document: '示环认〔2026〕1号', servedOn: '2026-03-02' };

describe('G10: personal points need a finding about the person, and its service', () => {
  test.each([
    ['none', practitioner, {}, ['demerit.finding-missing']],
    ['none, of an expert', expert, {}, ['demerit.finding-missing']],
    [
      'served after the points are final',
      practitioner,
      { finding: { ...finding, servedOn: '2026-03-03' } },
      ['demerit.final-before-service'],
    ],
    ['asked of no organisation', client, { finding }, ['demerit.finding-not-asked']],
    [
      'an engagement without its agency',
      practitioner,
      { finding, engagement: '合同-1' },
      ['demerit.agency-missing'],
    ],
    [
      'an engagement that is not the agency’s',
      practitioner,
      { finding, engagement: '合同-9', agency: code },
      ['engagement.unknown'],
    ],
    ['of an engagement', practitioner, { finding, engagement: '合同-1', agency: code }, []],
  ])('G10: personal points are accepted or refused: %s', (_, subject, body, rules) => {
    const draft = about(subject, demerit('c', body));

    expect(refusals(townBook(), now, approver, draft)).toEqual(rules);
  });

  test('an agency’s points name its own engagement, and no agency', () => {
    const rules = (body: object) => townBook().rules(now, approver, demerit('c', body));

    expect(rules({ engagement: '合同-1' })).toEqual([]);
    expect(rules({ engagement: '合同-9' })).toEqual(['engagement.unknown']);
    expect(rules({ engagement: '合同-1', agency: code })).toEqual(['demerit.agency-not-asked']);
  });
});

describe('Art. 38: experts and clients by the same rules', () => {
  test.each([
    ['a practitioner', practitioner, { finding }, []],
    ['an expert', expert, { finding }, []],
    ['a client', client, {}, []],
    ['an authority', authority, {}, ['subject.not-allowed']],
  ])('Art. 38: points are accepted or refused for %s', (_, subject, body, rules) => {
    const draft = about(subject, demerit('c', body));

    expect(refusals(new DeskBook(), now, approver, draft)).toEqual(rules);
  });
});
