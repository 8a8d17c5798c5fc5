import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import { canonicalJson } from '../../shared/ledger/canonical.ts';
import { explain } from '../../shared/rating/explanation/explain.ts';
import { standingOf } from '../../shared/rating/standing-of.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { DeskBook, shanghai } from '../fixtures/books/desk-book.ts';
import { caution, shownCaution, withCautions } from '../fixtures/books/made-up-kind.ts';
import { known, recordWith } from '../fixtures/card/card-records.ts';
import { basis } from '../fixtures/drafts/basis.ts';
import { registration } from '../fixtures/drafts/registration-drafts.ts';
import { openRecords } from '../fixtures/register/make-records.ts';
import { approver, proposer } from '../fixtures/town/actors.ts';
import { code } from '../fixtures/town/subjects.ts';

afterEach(cleanup);

/** A kind that the project doesn't have, declared in one place, walked from the desk to the card. */
describe('a made-up kind of entry with a public fact', () => {
  const at = shanghai('2026-03-03T09:00');
  const book = new DeskBook(wenzhou, withCautions(shownCaution));
  book.record('2026-01-05T09:00', approver, registration);
  book.record('2026-03-02T09:00', proposer, caution('现场管理混乱'));
  const standing = standingOf(book.entries, wenzhou, at, undefined, undefined, book.kinds);
  const record = publicRecordOf(standing, book.kinds);
  if (record === undefined) throw new Error('The agency is registered, so it has a record');

  test('a made-up kind’s fact is a fact of the standing', () => {
    expect(standing.facts).toMatchObject([{ kind: 'caution', entries: ['330300-2'] }]);
  });

  test('a made-up kind’s fact is disclosed by the rule that it declares', () => {
    const hidden = withCautions({
      ...shownCaution,
      publicity: { rule: 'never', source: () => '' },
    });

    expect(record.facts).toMatchObject([{ kind: 'caution', summary: '现场管理混乱' }]);
    expect(publicRecordOf(standing, hidden)?.facts).toEqual([]);
  });

  test('a made-up kind’s fact goes through the register’s files unchanged', async () => {
    const read = (await openRecords([record])).record(code);

    expect(canonicalJson(read)).toBe(canonicalJson(record));
  });

  test('a made-up kind’s fact is on the card, with its words, its authority and the entry to quote', () => {
    const { container } = render(<CreditCard card={cardOf(known(record), code, at)} lang="zh" />);

    expect(container.textContent).toContain('现场管理混乱');
    expect(container.textContent).toContain(book.entries[1]?.basis.authority);
  });

  test.each([
    ['zh', '书面警示'],
    ['en', 'Written caution'],
  ] as const)(
    'a made-up kind’s fact is explained to a clerk by its title, in %s',
    (lang, title) => {
      const { lines } = explain(standing, book.entries, wenzhou, lang, undefined, book.kinds);

      expect(lines.filter((line) => line.includes(title))).toEqual([
        expect.stringContaining('330300-2'),
      ]);
    },
  );
});

test.each([
  ['zh', '2026年3月2日', '至 2027年3月2日'],
  ['en', '2 March 2026', 'through 2 March 2027'],
] as const)(
  'a fact of a kind unknown to the reader says from when until when, even without a basis, in %s',
  (lang, from, until) => {
    const fact = {
      kind: 'of-a-newer-register',
      entries: ['330300-2'],
      from: shanghai('2026-03-02T09:00'),
      until: shanghai('2027-03-03T00:00'),
    };
    const card = cardOf(known(recordWith({}, { facts: [fact] })), code, fact.from);
    const { container } = render(<CreditCard card={card} lang={lang} />);

    expect(container.textContent).toContain(from);
    expect(container.textContent).toContain(until);
  },
);

test.each([
  ['zh', '来源：示例公示系统'],
  ['en', 'Source: 示例公示系统'],
] as const)(
  'a fact of a kind unknown to the reader names its source beside who decided, in %s',
  (lang, source) => {
    const fact = {
      kind: 'of-a-newer-register',
      entries: ['330300-2'],
      from: shanghai('2026-03-02T09:00'),
      basis,
      source: '示例公示系统',
    };
    const card = cardOf(known(recordWith({}, { facts: [fact] })), code, fact.from);
    const { container } = render(<CreditCard card={card} lang={lang} />);

    expect(container.textContent).toContain(source);
    expect(container.textContent).toContain(basis.documentNumber);
  },
);
