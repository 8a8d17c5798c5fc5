import { describe, expect, test } from 'vitest';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { eligibleInspectors } from '../../../../shared/rating/inspectors/eligible-inspectors.ts';
import { type DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import {
  branch,
  filed,
  gradedBook,
  inspected,
  other,
  service,
  type Work,
  work,
} from '../../../fixtures/books/graded-book.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, approver, operator } from '../../../fixtures/town/actors.ts';

const [clientA, clientB] = [makeUscc(21), makeUscc(22)];

function barsOf(book: DeskBook, whom = inspected, time?: string) {
  return Object.fromEntries(inspectorsIn(book, whom, time).map(({ code, bars }) => [code, bars]));
}

function inspectorsIn(book: DeskBook, whom = inspected, time = '2026-03-20T10:00') {
  const codes = [...new Set(book.entries.map(({ subject }) => subject.code))];
  const occasion = { service, inspected: whom, at: shanghai(time) } as const;
  const historyOf = (code: string) =>
    book.entries.filter(
      ({ subject }) => subjectKey(subject) === subjectKey({ kind: 'agency', code }),
    );
  return [...eligibleInspectors(codes, occasion, wenzhou, historyOf)];
}

describe('Art. 29, domain § 9.12: who may be entrusted with an inspection', () => {
  test('Art. 29: an inspector is a registered agency with a good grade and no conflict, never the inspected itself', () => {
    expect(barsOf(gradedBook(inspected, other))).toEqual({ [inspected]: ['self'], [other]: [] });
  });

  test('an agency without a grade, or with an adverse level, is no inspector', () => {
    const book = gradedBook(inspected, other);
    book.record('2026-01-02T09:00', operator, filed(branch));
    book.record('2026-03-02T09:00', approver, {
      ...ban(),
      subject: { kind: 'agency', code: other },
    });

    expect(barsOf(book)).toMatchObject({ [branch]: ['grade'], [other]: ['level'] });
  });

  test('an agency that isn’t registered for the service is no inspector', () => {
    const book = gradedBook(inspected);
    book.record('2020-01-02T09:00', operator, filed(other, { services: ['pollution-control'] }));

    expect(barsOf(book)[other]).toBeUndefined();
  });

  test('kin of the inspected is no inspector, in either direction and over any number of steps', () => {
    const book = gradedBook(inspected, other);
    for (const code of [branch, makeUscc(14)]) {
      const branchOf = code === branch ? inspected : other;
      book.record('2020-01-03T09:00', operator, filed(code, { branchOf }));
    }

    expect(barsOf(book, branch)[inspected]).toEqual(['kin']);
    expect(barsOf(book)[branch]).toEqual(['grade', 'kin']);
    expect(barsOf(book)[other]).toEqual([]);
  });

  test.each<[string, readonly Work[], readonly string[]]>([
    ['worked for the inspected', [{ of: other, client: inspected }], ['client']],
    ['had the inspected work for it', [{ of: inspected, client: other }], ['client']],
    [
      'shares a client with it',
      [
        { of: other, client: clientA },
        { of: inspected, client: clientA, area: '330381' },
      ],
      ['shared-client'],
    ],
    [
      'does the same service in the same county',
      [
        { of: other, client: clientA },
        { of: inspected, client: clientB },
      ],
      ['competitor'],
    ],
    [
      'does the same service elsewhere',
      [
        { of: other, client: clientA },
        { of: inspected, client: clientB, area: '330381' },
      ],
      [],
    ],
    [
      'does another service there',
      [
        { of: other, client: clientA, service: 'ecological-restoration' },
        { of: inspected, client: clientB },
      ],
      [],
    ],
    [
      'worked for it longer ago than the window',
      [{ of: other, client: inspected, openedOn: '2023-01-01', completedOn: '2023-03-19' }],
      [],
    ],
    [
      'worked for it on the first day of the window',
      [{ of: other, client: inspected, openedOn: '2023-01-01', completedOn: '2023-03-20' }],
      ['client'],
    ],
  ])('an agency is no inspector if it %s', (_, jobs, bars) => {
    const book = gradedBook(inspected, other);
    for (const job of jobs) work(book, job);

    expect(barsOf(book)[other]).toEqual(bars);
  });

  test('the inspected may be a client of agencies that has no record itself', () => {
    const book = gradedBook(inspected, other);
    work(book, { of: other, client: clientA });

    expect(barsOf(book, clientA)).toEqual({ [inspected]: [], [other]: ['client'] });
  });

  test('the inspected can’t choose its inspectors: conflicts that it alone declares are told and bar nobody', () => {
    const book = gradedBook(inspected, other);
    work(book, { of: other, client: clientA });
    const opened = {
      engagement: '自报-1',
      client: clientA,
      services: [service],
      area: '330302',
      acknowledgedOn: '2026-03-01',
      qualitySystem: '示例手册',
      openedOn: '2026-03-01',
    };
    const subject = { kind: 'agency', code: inspected } as const;
    book.record('2026-03-02T09:00', actorAs('agency', subject), {
      kind: 'engagement-opened',
      subject,
      body: opened,
    });

    expect(barsOf(book)[other]).toEqual([]);
    expect(inspectorsIn(book).find(({ code }) => code === other)?.declared).toEqual([
      'shared-client',
      'competitor',
    ]);
  });
});
