import { describe, expect, test } from 'vitest';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { finance, proposer } from '../../../fixtures/town/actors.ts';
import { authority } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

function document(kind: string, body: object = {}, extra: object = {}): object {
  const own = kind === 'contract-template-published' ? { text: '第一条 示例' } : {};
  return {
    kind,
    subject: authority,
    body: { title: '示例文件', number: '示〔2026〕1号', services: [], ...own, ...body },
    ...extra,
  };
}

const kinds = [
  'standard-published',
  'support-policy-published',
  'contract-template-published',
] as const;

describe('Arts. 17, 18, 22: what an authority publishes', () => {
  test.each(kinds)(
    'a document, %s, is published once under a number, and anew under another',
    (kind) => {
      const book = townBook();
      book.record(now, proposer, document(kind));

      expect(refusals(book, now, proposer, document(kind))).toEqual(['document.published-already']);
      expect(refusals(book, now, proposer, document(kind, { number: '示〔2026〕2号' }))).toEqual(
        [],
      );
    },
  );

  test.each(kinds)('a document, %s, may be announced before it takes effect', (kind) => {
    const later = document(kind, {}, { effectiveFrom: '2026-07-01T00:00:00+08:00' });

    expect(refusals(townBook(), now, proposer, later)).toEqual([]);
  });

  test.each(kinds)(
    'a document, %s, can be ended or annulled by the authority that published it',
    (kind) => {
      const book = townBook();
      const { id } = book.record(now, proposer, document(kind));
      const retraction = (effect: string) => ({
        kind: 'retraction',
        subject: authority,
        body: { entry: id, effect, summary: '废止' },
      });

      expect(refusals(book, now, proposer, retraction('ended'))).toEqual([]);
      expect(refusals(book, now, proposer, retraction('annulled'))).toEqual([]);
    },
  );
});

test('Art. 17: the development commission publishes support policies, and neither standards nor templates', () => {
  const rulesOf = (kind: string) => refusals(townBook(), now, finance, document(kind));

  expect(rulesOf('support-policy-published')).toEqual([]);
  expect(rulesOf('standard-published')).toEqual(['role.not-allowed']);
  expect(rulesOf('contract-template-published')).toEqual(['role.not-allowed']);
});

test.each([
  ['support-policy-published', '2028-01-01T00:00:00+08:00', []],
  ['support-policy-published', '2026-03-20T10:00:00+08:00', ['effective-until.before-start']],
  ['standard-published', '2028-01-01T00:00:00+08:00', ['effective-until.settled']],
  ['contract-template-published', '2028-01-01T00:00:00+08:00', ['effective-until.settled']],
])('of the documents only a support policy is for a term: %s until %s', (kind, until, rules) => {
  const draft = document(kind, {}, { effectiveUntil: until });

  expect(refusals(townBook(), now, proposer, draft)).toEqual(rules);
});

test.each([
  ['lines, tabs and a table', '# 示例\r\n\n| 甲 | 乙 |\n\t第一条', []],
  ['nothing', '\n', ['field.too-small']],
  ['a character that nobody sees', '示例\u200b', ['text.invisible-character']],
  ['an identity number', '联系人 11010519491231002X', ['text.identity-number']],
  ['more than 20,000 characters', '示'.repeat(20_001), ['field.too-big']],
])('Art. 22: the text of a template with %s', (_, text, rules) => {
  const draft = document('contract-template-published', { text });

  expect(refusals(townBook(), now, proposer, draft)).toEqual(rules);
});
