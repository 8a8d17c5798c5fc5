import { expect, test } from 'vitest';
import { publicCatalogueOf, textsOf } from '../../../shared/disclosure/public-catalogue.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { proposer } from '../../fixtures/town/actors.ts';
import { authority } from '../../fixtures/town/subjects.ts';

const first = '2026-03-20T10:00';
const second = '2026-09-01T10:00';

/** Publishes a version of a model contract, a standard by default, and returns its entry. */
function publish(book: DeskBook, time: string, number: string, extra: object = {}) {
  return book.record(time, proposer, {
    kind: 'contract-template-published',
    subject: authority,
    body: { title: '示例合同范本', number, services: [], text: `正文 ${number}` },
    ...extra,
  });
}

function recordOf(book: DeskBook) {
  return publicCatalogueOf(book.entries.filter(({ subject }) => subject.kind === 'authority'));
}

function retract(book: DeskBook, time: string, entry: string, effect: string) {
  const body = { entry, effect, summary: '废止' };
  book.record(time, proposer, { kind: 'retraction', subject: authority, body });
}

test('Art. 22: a new version of a document replaces the one before, which stays with its dates', () => {
  const book = townBook();
  const old = publish(book, first, 'SF-1');
  publish(book, second, 'SF-2');

  expect(recordOf(book)).toMatchObject({
    kind: 'catalogue',
    code: `330300A-${authority.code.slice(8)}`,
    authority: authority.code,
    documents: [
      { entry: old.id, number: 'SF-1', from: shanghai(first), until: shanghai(second) },
      { number: 'SF-2', from: shanghai(second) },
    ],
  });
  expect(recordOf(book)?.documents[1]).not.toHaveProperty('until');
});

test('a version announced for later replaces the old one only then, in whatever order they were recorded', () => {
  const book = townBook();
  publish(book, first, 'SF-2', { effectiveFrom: '2026-07-01T00:00:00+08:00' });
  publish(book, first, 'SF-1');

  expect(recordOf(book)?.documents).toMatchObject([
    { number: 'SF-1', until: shanghai('2026-07-01T00:00') },
    { number: 'SF-2' },
  ]);
});

test('a document of another title or kind replaces no other document', () => {
  const book = townBook();
  publish(book, first, 'SF-1');
  const title = '示例合同范本';
  const body = { title, number: 'DB 1', services: [] };
  book.record(second, proposer, { kind: 'standard-published', subject: authority, body });
  publish(book, second, 'SF-2', {
    body: { title: '另一范本', number: 'SF-2', services: [], text: '正文' },
  });

  for (const document of recordOf(book)?.documents ?? []) expect(document.until).toBeUndefined();
});

test('Art. 17: a support policy for a term ends by itself', () => {
  const book = townBook();
  book.record(first, proposer, {
    kind: 'support-policy-published',
    subject: authority,
    effectiveUntil: '2028-01-01T00:00:00+08:00',
    body: { title: '示例扶持政策', number: '示发改〔2026〕1号', services: [] },
  });

  expect(recordOf(book)?.documents).toMatchObject([{ until: shanghai('2028-01-01T00:00') }]);
});

test('an ended document stays with its end; an annulled one is gone, and the one that it replaced holds again', () => {
  const book = townBook();
  const old = publish(book, first, 'SF-1');
  const wrong = publish(book, second, 'SF-2');
  retract(book, second, wrong.id, 'annulled');

  expect(recordOf(book)?.documents.map(({ number, until }) => [number, until])).toEqual([
    ['SF-1', undefined],
  ]);

  retract(book, second, old.id, 'ended');

  expect(recordOf(book)?.documents).toMatchObject([{ number: 'SF-1', until: shanghai(second) }]);
});

test('a document’s text is named by its hash, and the text of an annulled version is not given out', () => {
  const book = townBook();
  publish(book, first, 'SF-1');
  const wrong = publish(book, second, 'SF-2');
  retract(book, second, wrong.id, 'annulled');
  const record = recordOf(book);
  if (record === undefined) throw new Error('nothing was published');

  const texts = [...textsOf(record, book.entries)];

  const bytes = utf8('正文 SF-1');
  expect(texts).toEqual([{ sha256: toHex(sha256(bytes)), bytes }]);
  expect(record.documents[0].textSha256).toBe(toHex(sha256(bytes)));
});

test('an authority that published nothing, or retracted all of it, has no catalogue', () => {
  const book = townBook();
  expect(publicCatalogueOf(book.entries.slice(0, 1))).toBeUndefined();

  const { id } = publish(book, first, 'SF-1');
  retract(book, first, id, 'annulled');

  expect(recordOf(book)).toBeUndefined();
});
