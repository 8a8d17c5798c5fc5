import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import { explain } from '../../../shared/rating/explanation/explain.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { refusals } from '../../fixtures/books/refusals.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { demerit } from '../../fixtures/drafts/supervision-drafts.ts';
import { actorAs, approver, proposer, reviewer } from '../../fixtures/town/actors.ts';
import { code, practitioner } from '../../fixtures/town/subjects.ts';

const person = actorAs('practitioner');

function scored(caseId: string, body: object = {}): object {
  return {
    ...demerit(caseId, {
      act: '12-3-false-report',
      points: 12,
      engagement: '合同-1',
      agency: code,
      finding: { document: '示环认〔2026〕1号', servedOn: '2026-03-02' },
      ...body,
    }),
    subject: practitioner,
  };
}

const repudiation = {
  kind: 'engagement-repudiated',
  subject: practitioner,
  body: { agency: code, engagement: '合同-1' },
};

function decided(result: string): object {
  return {
    kind: 'repudiation-decided',
    subject: practitioner,
    body: { repudiation: '330300-9', result, summary: '经核对签名' },
  };
}

/** Twelve points on 2026-03-12 (330300-8), repudiated on 2026-04-01 (330300-9). */
function repudiatedBook(): DeskBook {
  const book = townBook();
  book.record('2026-03-12T09:00', approver, scored('case-1'));
  book.record('2026-04-01T09:00', person, repudiation);
  return book;
}

function at(book: DeskBook, time: string) {
  const own = book.entries.filter(({ subject }) => subject.code === practitioner.code);
  return { own, standing: standingOf(own, wenzhou, shanghai(time)) };
}

function levelAt(book: DeskBook, time: string) {
  const [{ level, points }] = at(book, time).standing.timeline;
  return [level, points?.total ?? 0];
}

describe('G10: a repudiation freezes the person’s points of the engagement', () => {
  test('G10: a repudiation freezes the person’s points of the engagement, from its filing until the city decides', () => {
    const book = repudiatedBook();

    expect(levelAt(book, '2026-04-01T08:59')).toEqual(['supervised', 12]);
    expect(levelAt(book, '2026-04-01T09:00')).toEqual(['normal', 0]);
    expect(levelAt(book, '2028-01-01T09:00')).toEqual(['normal', 0]);
  });

  test('G10: a repudiation also freezes points recorded after it', () => {
    const book = townBook();
    book.record('2026-03-03T09:00', person, repudiation);
    book.record('2026-03-12T09:00', approver, scored('case-1'));

    expect(levelAt(book, '2026-03-20T09:00')).toEqual(['normal', 0]);
  });

  test('G10: a repudiation freezes no points of another engagement or of none', () => {
    const book = townBook();
    const {
      agency: _,
      engagement: __,
      ...other
    } = (scored('case-1') as { body: { agency: string; engagement: string } }).body;
    book.record('2026-03-12T09:00', approver, { ...scored('case-1'), body: other });
    book.record('2026-04-01T09:00', person, repudiation);

    expect(levelAt(book, '2026-04-02T09:00')).toEqual(['supervised', 12]);
  });

  test('the explanation shows frozen points, and why they are frozen', () => {
    const { own, standing } = at(repudiatedBook(), '2026-04-02T09:00');
    const { lines, frozen } = explain(standing, own, wenzhou, 'zh');

    expect(frozen).toMatchObject([{ entry: '330300-8', points: 12, repudiation: '330300-9' }]);
    expect(lines).toContain(
      `记录 330300-8 的 12 分冻结，不计入：本人否认参与 ${code} 的 合同-1（记录 330300-9），待认定`,
    );
    expect(lines).toContain('本周期累计 0 分');
  });

  test('a repudiation is on the city’s clock until it is decided', () => {
    const book = repudiatedBook();
    const due = () =>
      deadlinesOf(book.entries, wenzhou, shanghai('2026-04-02T10:00')).filter(
        ({ what }) => what === 'repudiation-decision',
      );

    expect(due()).toMatchObject([{ whose: 'city-regulator', entries: ['330300-9'] }]);
    book.record('2026-04-02T09:00', proposer, decided('rejected'));
    expect(due()).toEqual([]);
  });
});

describe('G10: the city decides a repudiation', () => {
  test('G10: after a rejected repudiation the points count from the decision on', () => {
    const book = repudiatedBook();
    book.record('2026-04-10T09:00', proposer, decided('rejected'));

    expect(levelAt(book, '2026-04-10T08:59')).toEqual(['normal', 0]);
    expect(levelAt(book, '2026-04-10T09:00')).toEqual(['supervised', 12]);
    const [{ points }] = at(book, '2026-04-10T09:00').standing.timeline;
    expect(points?.items).toMatchObject([{ countsFrom: shanghai('2026-04-10T09:00') }]);
  });

  test('G10: after an upheld repudiation the points are as if they never were, and cannot come back', () => {
    const book = repudiatedBook();
    book.record('2026-04-10T09:00', proposer, decided('upheld'));

    expect(levelAt(book, '2026-03-13T09:00')).toEqual(['normal', 0]);
    expect(refusals(book, '2026-04-11T09:00', approver, scored('case-2'))).toEqual([
      'demerit.took-no-part',
    ]);
  });

  test('a decision on a repudiation that is taken back gives way to another', () => {
    const book = repudiatedBook();
    const { id } = book.record('2026-04-10T09:00', proposer, decided('rejected'));
    const body = { entry: id, effect: 'annulled', summary: '重新认定' };
    book.record('2026-04-11T09:00', reviewer, { kind: 'retraction', subject: practitioner, body });
    expect(levelAt(book, '2026-04-12T09:00')).toEqual(['normal', 0]);

    book.record('2026-04-13T09:00', proposer, decided('upheld'));

    expect(levelAt(book, '2026-03-13T09:00')).toEqual(['normal', 0]);
    expect(levelAt(book, '2026-04-14T09:00')).toEqual(['normal', 0]);
  });

  test('a repudiation is decided once, and only if it was filed', () => {
    const book = repudiatedBook();
    const unknown = {
      ...decided('upheld'),
      body: { repudiation: '330300-8', result: 'upheld', summary: '示例' },
    };
    expect(refusals(book, '2026-04-10T09:00', proposer, unknown)).toEqual([
      'repudiation.nothing-open',
    ]);
    book.record('2026-04-10T09:00', proposer, decided('upheld'));

    expect(refusals(book, '2026-04-11T09:00', proposer, decided('rejected'))).toEqual([
      'repudiation.nothing-open',
    ]);
  });

  test('a practitioner who is scored for an engagement can repudiate it, even if it names them nowhere', () => {
    const other = { kind: 'practitioner', code: 'P-0000000009' } as const;
    const book = townBook();
    book.record('2026-03-12T09:00', approver, { ...scored('case-1'), subject: other });

    expect(
      refusals(book, '2026-04-01T09:00', actorAs('practitioner', other), {
        ...repudiation,
        subject: other,
      }),
    ).toEqual([]);
  });
});
