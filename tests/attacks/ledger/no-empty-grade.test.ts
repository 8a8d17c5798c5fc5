import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { engagementClosed, engagementOpened } from '../../fixtures/drafts/engagement-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver } from '../../fixtures/town/actors.ts';
import { about, change, filing, speaker, standingAt } from './street-of-agencies.ts';

const graded = makeUscc(1);
const agent = speaker('agency', graded);
const clients = [11, 12, 13].map(makeUscc);

/** The agency registered itself on 2025-01-02 and says that it did a service for each of these clients. */
function claimed(engagements: readonly string[] = clients): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', agent, about(graded, filing('示例青山检测有限公司')));
  for (const [n, client] of engagements.entries()) {
    const engagement = `合同-${n}`;
    const opened = engagementOpened({ engagement, client, leaders: [] });
    book.record('2026-02-02T09:00', agent, about(graded, opened));
    book.record('2026-02-03T09:00', agent, about(graded, engagementClosed({ engagement })));
  }
  return book;
}

function confirm(book: DeskBook, n: number, by: Actor): void {
  const body = { engagement: `合同-${n}` };
  book.record('2026-03-02T09:00', by, about(graded, { kind: 'engagement-confirmed', body }));
}

function gradeOf(book: DeskBook, time = '2026-06-01T09:00') {
  return standingAt(book.entries, graded, time).timeline[0].grade;
}

const tooFew = { kind: 'not-yet-graded', because: 'too-few-engagements' };

describe('G8: grades of one’s own making', () => {
  test('G8: an agency gets no grade from clients who have said nothing', () => {
    expect(gradeOf(claimed())).toEqual(tooFew);
  });

  test('G8: three unrelated clients that confirm, each by its own act, give a grade from then on', () => {
    const book = claimed();
    for (const [n, client] of clients.entries()) confirm(book, n, speaker('client', client));

    expect(gradeOf(book, '2026-03-02T08:59')).toEqual(tooFew);
    expect(gradeOf(book)).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('G8: an agency gets no grade from a registration dated back', () => {
    const book = new DeskBook();
    const dated = { ...filing('示例青山检测有限公司'), effectiveFrom: '2025-01-02T09:00:00+08:00' };
    const rules = book.rules('2026-01-05T09:00', agent, about(graded, dated));
    book.record('2026-01-05T09:00', approver, about(graded, dated));

    expect(rules).toEqual(['effective-from.back-dated']);
    expect(gradeOf(book)).toEqual({ kind: 'not-yet-graded', because: 'first-year' });
    expect(gradeOf(book, '2027-01-05T00:00')).toEqual(tooFew);
  });

  test('G8: a client’s word counts by a second person if the first one acts for the agency', () => {
    const book = claimed();
    const [first = '', ...others] = clients;
    const second = { ...agent, person: 'p-second' };
    book.record('2026-02-04T09:00', second, about(graded, change({ fees: '面议' })));
    confirm(book, 0, { ...speaker('client', first), person: second.person });
    for (const [n, client] of others.entries()) confirm(book, n + 1, speaker('client', client));
    const before = gradeOf(book);
    confirm(book, 0, speaker('client', first));

    expect(before).toEqual(tooFew);
    expect(gradeOf(book)).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('G8: an agency gets no grade from one client served three times', () => {
    const one = makeUscc(11);
    const book = claimed([one, one, one]);
    for (const n of [0, 1, 2]) confirm(book, n, speaker('client', one));

    expect(gradeOf(book)).toEqual(tooFew);
  });

  test('G8: an agency gets no grade from three clients for whom one person speaks', () => {
    const book = claimed();
    for (const [n, client] of clients.entries()) {
      confirm(book, n, { ...speaker('client', client), person: 'p-straw-man' });
    }

    expect(gradeOf(book)).toEqual(tooFew);
  });

  test('G8: an agency gets no grade from a client for whom the agency’s own person speaks', () => {
    const body = { engagement: '合同-0' };
    const self = { ...speaker('client', makeUscc(11)), person: agent.person };
    const draft = about(graded, { kind: 'engagement-confirmed', body });

    expect(claimed().rules('2026-03-02T09:00', self, draft)).toEqual(['engagement.same-person']);
  });

  test.each([
    ['its branch', { branchOf: graded }, {}],
    ['the branch of its legal person', { branchOf: makeUscc(20) }, { branchOf: makeUscc(20) }],
  ])('G8: an agency gets no grade from %s', (_, ofClient, ofAgency) => {
    const book = new DeskBook();
    book.record('2025-01-01T09:00', approver, about(makeUscc(20), filing('示例总公司')));
    book.record('2025-01-02T09:00', agent, about(graded, filing('示例青山检测有限公司', ofAgency)));
    for (const entry of claimed().entries.slice(1))
      book.entries.push({
        ...entry,
        seq: book.entries.length,
        id: `330300-${book.entries.length + 1}`,
      });
    book.record(
      '2026-02-10T09:00',
      speaker('agency', makeUscc(11)),
      about(makeUscc(11), filing('示例一号公司', ofClient)),
    );
    for (const [n, client] of clients.entries()) confirm(book, n, speaker('client', client));

    expect(gradeOf(book)).toEqual(tooFew);
  });

  test('G8: a client can’t take a grade away by calling itself the agency’s branch afterwards', () => {
    const book = claimed();
    for (const [n, client] of clients.entries()) confirm(book, n, speaker('client', client));
    const branch = filing('示例一号公司', { branchOf: graded });
    book.record('2026-04-01T09:00', speaker('agency', makeUscc(11)), about(makeUscc(11), branch));

    expect(gradeOf(book)).toMatchObject({ kind: 'graded', grade: 'A' });
  });
});

describe('evaluations of one’s own making', () => {
  const rate = (book: DeskBook, by: Actor, party: string, n: number, score: number) =>
    book.record(
      '2026-03-03T09:00',
      by,
      about(graded, {
        kind: 'evaluation',
        body: { engagement: `合同-${n}`, party, timeliness: score },
      }),
    );
  const evaluationOf = (book: DeskBook) => {
    const grade = gradeOf(book);
    return 'score' in grade ? grade.score.evaluation : undefined;
  };

  test('an evaluation of an engagement that its client never confirmed counts for nothing', () => {
    const book = claimed([...clients, makeUscc(14)]);
    for (const [n, client] of clients.entries()) confirm(book, n, speaker('client', client));
    const associations = [31, 32, 33].map((n) => speaker('association', makeUscc(n)));
    rate(book, associations[0] ?? approver, 'association', 3, 100);
    rate(book, speaker('client', makeUscc(11)), 'client', 0, 50);
    rate(book, speaker('client', makeUscc(12)), 'client', 1, 50);

    expect(gradeOf(book)).toMatchObject({ grade: 'A' });
    expect(evaluationOf(book)).toBeUndefined();
  });

  test('of many evaluations by one client only their mean counts', () => {
    const book = claimed([...clients, makeUscc(11), makeUscc(11)]);
    for (const [n, client] of [...clients, makeUscc(11), makeUscc(11)].entries()) {
      rate(book, speaker('client', client), 'client', n, n === 0 || n > 2 ? 100 : 40);
    }

    expect(evaluationOf(book)).toEqual([{ party: 'client', score: 60, weight: 1, ratings: 3 }]);
  });
});
