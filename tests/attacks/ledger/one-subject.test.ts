import { expect, test } from 'vitest';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { operator, proposer } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

const subject = { kind: 'agency', code };
const now = '2026-03-02T02:00:00.000Z';

const change = (n: number) => ({
  kind: 'registration-changed',
  subject,
  basis,
  body: { changes: { plan: `示例计划第${n}版` } },
});

/**
 * Judges `count` changes of one agency. Returns how often its history was asked for, and how often its entries were
 * read.
 */
function judge(count: number): { readonly asked: number; readonly looked: number } {
  let [asked, looked] = [0, 0];
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  for (let n = 0; n < 400; n++) book.record('2025-02-02T09:00', proposer, change(n));
  const watched = book.entries.map(
    (entry): Entry =>
      new Proxy(entry, {
        get(target, key) {
          if (key === 'kind') looked++;
          return Reflect.get(target, key);
        },
      }),
  );
  const result = checkDrafts(
    Array.from({ length: count }, (_, n) => change(n)),
    {
      actor: proposer,
      now,
      jurisdiction: wenzhou,
      historyOf: (wanted) => {
        if (subjectKey(wanted) === code) asked++;
        return watched;
      },
      holdersOfName: () => [],
      namedInDecisions: () => [],
      ownCounts: () => ({ today: 0, inAll: 0 }),
    },
  );
  expect(result.kind).toBe('valid');
  return { asked, looked };
}

test('five hundred drafts about one subject read its history once', () => {
  expect(judge(500).asked).toBe(1);
});

test('twice the drafts about one subject cost twice the work, not four times', () => {
  const [some, twice] = [judge(100).looked, judge(200).looked];

  expect(twice / some).toBeLessThan(2.1);
});

test('a history of any length can be judged', () => {
  const [entry] = listOf(new DeskBook());
  const long = Array.from({ length: 300_000 }, (_, seq): Entry => ({ ...entry, seq }));

  const result = checkDrafts([change(1)], {
    actor: proposer,
    now,
    jurisdiction: wenzhou,
    historyOf: () => long,
    holdersOfName: () => [],
    namedInDecisions: () => [],
    ownCounts: () => ({ today: 0, inAll: 0 }),
  });

  expect(result.kind).toBe('valid');
});

function listOf(book: DeskBook): readonly [Entry] {
  return [book.record('2025-01-02T09:00', operator, registration)];
}
