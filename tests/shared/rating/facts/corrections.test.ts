import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { caution, withCautions } from '../../../fixtures/books/made-up-kind.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { demerit, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';

const publication = { publication: basis };

/** A registered agency with this decision, recorded on 1 March 2026 and annulled on 20 March. */
function annulledBook(decision: object): { readonly book: DeskBook; readonly decided: Entry } {
  const book = new DeskBook();
  book.record('2026-01-02T09:00', approver, registration);
  const decided = book.record('2026-03-01T09:00', approver, decision);
  book.record('2026-03-20T09:00', proposer, {
    kind: 'retraction',
    body: { entry: decided.id, effect: 'annulled', summary: '复议撤销' },
  });
  return { book, decided };
}

function correctionsAt({ book }: { readonly book: DeskBook }, time: string) {
  const record = publicRecordOf(standingOf(book.entries, wenzhou, shanghai(time)));
  return factsIn(record, 'correction');
}

describe('G5, Administrative Penalty Law art. 48: an annulment is explained in public', () => {
  test.each([
    ['a penalty published on its ground', penalty(publication), 'penalty'],
    ['points whose level was published', demerit('c', { ...publication, points: 10 }), 'demerit'],
  ])('G5: the annulment of %s is explained in public', (_, decision, annulledKind) => {
    const annulled = annulledBook(decision);

    expect(correctionsAt(annulled, '2026-03-20T08:59')).toEqual([]);
    expect(correctionsAt(annulled, '2026-03-20T09:00')).toMatchObject([
      { annulledKind, entries: ['330300-3', annulled.decided.id] },
    ]);
    expect(correctionsAt(annulled, '2026-06-20T00:00')).toEqual([]);
  });

  test.each([
    ['a penalty without a ground to publish it', penalty()],
    ['a minor penalty', penalty({ ...publication, severity: 'minor' })],
    ['points without a ground to publish them', demerit('c', { points: 10 })],
    ['points that led to no level', demerit('c', { ...publication, points: 5 })],
  ])('G5: the annulment of %s is not mentioned, because it never was public', (_, decision) => {
    expect(correctionsAt(annulledBook(decision), '2026-03-20T09:00')).toEqual([]);
  });

  test('G5: the explanation of an annulment repeats nothing of what was annulled', () => {
    const { book } = annulledBook(penalty({ ...publication, summary: '不可复述之事实' }));
    const record = publicRecordOf(standingOf(book.entries, wenzhou, shanghai('2026-03-20T09:00')));

    expect(JSON.stringify(record)).not.toMatch(/不可复述|"fine"|general/);
  });

  test('G5: a made-up kind that annuls what was public is explained and has its deadline, as it declares', () => {
    const kinds = withCautions({
      annuls: (_, entries) => entries.filter(({ kind }) => kind === 'penalty').map(({ id }) => id),
      clocks: ['annulment-explanation'],
      publicity: { rule: 'undoing', source: () => '' },
    });
    const book = new DeskBook(wenzhou, kinds);
    book.record('2026-01-02T09:00', approver, registration);
    book.record('2026-03-01T09:00', approver, penalty(publication));
    book.record('2026-03-20T09:00', proposer, caution());
    const at = shanghai('2026-03-20T09:00');
    const standing = standingOf(book.entries, wenzhou, at, undefined, undefined, kinds);

    expect(publicRecordOf(standing, kinds)?.facts).toMatchObject([
      { kind: 'correction', entries: ['330300-3', '330300-2'], annulledKind: 'penalty' },
    ]);
    expect(deadlinesOf(book.entries, wenzhou, at, kinds)).toMatchObject([
      { what: 'annulment-explanation', entries: ['330300-3', '330300-2'] },
    ]);
  });
});
