import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../../shared/identity/subject.ts';
import type { Letter } from '../../../../worker/desk/letters/letter.ts';
import {
  letterSources,
  lettersFor,
  writeLetter,
} from '../../../../worker/desk/letters/write-letter.ts';
import type { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import {
  appliedBook,
  penalisedBook,
  publicisedBook,
} from '../../../fixtures/books/remedy-books.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { objection, step } from '../../../fixtures/drafts/remedy-drafts.ts';
import { ban, demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { agencyActor, approver, proposer, reviewer } from '../../../fixtures/town/actors.ts';
import { agency, client, code, practitioner } from '../../../fixtures/town/subjects.ts';

function letterOf(book: DeskBook, name: string, id: string, subject: Subject = agency): Letter {
  const { now, historyOf, jurisdiction } = book.doorAt('2026-06-01T09:00');
  const sources = letterSources(historyOf, jurisdiction, book.kinds);
  const letter = writeLetter(name, subject, id, sources, now);
  if (letter === undefined) throw new Error(`no ${name} is written about ${id}`);
  return letter;
}

function namesFor(book: DeskBook, id: string): readonly string[] {
  const { now, historyOf, jurisdiction } = book.doorAt('2026-06-01T09:00');
  return lettersFor(agency, id, letterSources(historyOf, jurisdiction, book.kinds), now);
}

/** As it is read aloud: a blank is ＿. */
function textOf({ paragraphs }: Letter): string {
  return paragraphs
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : '＿')).join(''))
    .join('\n');
}

const ids = {
  reminded: (book: DeskBook) =>
    book.record('2026-03-20T10:00', approver, {
      kind: 'registration-reminder',
      body: { document: '示环提〔2026〕1号', round: 1 },
    }).id,
};

describe('a reminder', () => {
  test('says which it is, and until which working day it is to be answered', () => {
    const book = townBook();

    const letter = letterOf(book, 'reminder', ids.reminded(book));

    expect(letter).toMatchObject({
      documentNumber: '示环提〔2026〕1号',
      date: '2026-03-20',
      addressee: { name: '温州示例环境科技有限公司', code },
      limits: [{ lastDay: { kind: 'day', day: '2026-04-03' } }],
    });
    expect(textOf(letter)).toContain('第1次书面提醒');
  });
});

describe('the notice of a proposed listing (province’s credit regulation art. 28)', () => {
  test('tells the reasons, the ground, and the right to be heard until the last day', () => {
    const letter = letterOf(notifiedBook(), 'listing-notice', '330300-2');

    expect(textOf(letter)).toContain('出具虚假监测报告');
    expect(textOf(letter)).toContain('《浙江省公共信用信息管理条例》第二十八条');
    expect(letter.limits).toEqual([
      { what: '提出陈述、申辩', lastDay: { kind: 'day', day: '2026-03-09' } },
    ]);
  });

  test('leaves number, date and last day to be filled in before it is served', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', proposer, proposal());

    const letter = letterOf(book, 'listing-notice', id);

    expect(letter.limits).toEqual([{ what: '提出陈述、申辩' }]);
    expect(letter.date).toBeUndefined();
    expect(letter.documentNumber).toBeUndefined();
    expect(textOf(letter)).toContain('行为日期：＿');
  });
});

describe('a decision (Administrative Review Law art. 20, Administrative Litigation Law art. 46)', () => {
  test('to list says from when to when, and how it is challenged', () => {
    const letter = letterOf(listedBook(), 'decision', '330300-4');

    expect(letter.documentNumber).toBe('示环〔2026〕1号');
    expect(textOf(letter)).toContain('自2026年3月11日起至2027年3月10日止');
    expect(textOf(letter)).toContain('《行政复议法》第二十条');
    expect(textOf(letter)).toContain('《行政诉讼法》第四十六条');
    expect(letter.limits).toEqual([{ what: '申请行政复议' }, { what: '提起行政诉讼' }]);
  });

  test.each([
    ['points', demerit('case-d'), '记10分'],
    ['a ban', ban(), '禁止从事环境影响评价，自2026年3月20日起至2027年3月2日止'],
  ])('for %s is written too', (_, draft, said) => {
    const book = townBook();
    const { id } = book.record('2026-03-20T10:00', approver, draft);

    expect(textOf(letterOf(book, 'decision', id))).toContain(said);
  });

  test('is not written for a penalty, which has a document of its own', () => {
    expect(namesFor(penalisedBook(), '330300-8')).toEqual(['repair-notice']);
  });

  test('served on a person has the last days by the calendar, and no name', () => {
    const book = townBook();
    const { id } = book.record('2026-03-20T10:00', approver, {
      ...demerit('case-d', { finding: { document: '示环认〔2026〕1号', servedOn: '2026-03-02' } }),
      subject: practitioner,
    });

    const letter = letterOf(book, 'decision', id, practitioner);

    expect(letter.addressee).toEqual({ code: practitioner.code, isPerson: true });
    expect(letter.limits).toMatchObject([
      // 2026-05-01 is the first of the days off of Labour Day, until 2026-05-05.
      { what: '申请行政复议', lastDay: { day: '2026-05-06' } },
      { what: '提起行政诉讼', lastDay: { day: '2026-09-02' } },
    ]);
  });
});

describe('what goes with a repair (NDRC Order 36)', () => {
  test('a notice leaves a norm blank that isn’t in force on its day', () => {
    const before = penalisedBook();
    const after = penalisedBook();
    const noticed = {
      kind: 'repair-noticed',
      body: { of: ['330300-8'], document: '示环修〔2026〕1号' },
    };
    const march = before.record('2026-03-20T10:00', approver, noticed);
    const april = after.record('2026-04-01T10:00', approver, noticed);

    expect(textOf(letterOf(before, 'repair-notice', march.id))).toMatch(/^依据＿，/);
    expect(textOf(letterOf(after, 'repair-notice', april.id))).toMatch(/^依据《信用修复管理办法》/);
    expect(textOf(letterOf(after, 'repair-notice', april.id))).toContain(
      '最早申请日：2026年2月3日',
    );
  });

  test('gaps are stated at once, and acceptance says until when it is decided', () => {
    const book = appliedBook();
    const { id } = book.application;
    const gaps = step('repair-gaps', id, { gaps: '缺少缴款凭证' });
    const missing = book.record('2026-03-09T09:00', approver, gaps);
    const publicised = publicisedBook();
    const accepted = publicised.entries.find(({ kind }) => kind === 'repair-accepted');

    expect(textOf(letterOf(book, 'repair-gaps', missing.id))).toContain('缺少缴款凭证。');
    expect(letterOf(publicised, 'repair-accepted', accepted?.id ?? '').limits).toMatchObject([
      { lastDay: { day: '2026-03-23' } },
    ]);
  });

  test('a refusal gives its reason by hand and says how it is challenged; a grant doesn’t', () => {
    const [granted, refused] = (['granted', 'refused'] as const).map((result) => {
      const book = publicisedBook();
      const decided = step('repair-decided', book.application.id, { result });
      const { id } = book.record('2026-03-17T09:00', reviewer, decided);
      return letterOf(book, 'repair-decision', id);
    });

    expect(granted).toMatchObject({ title: '准予信用修复决定书', limits: [] });
    expect(refused?.title).toBe('不予信用修复决定书');
    expect(refused && textOf(refused)).toMatch(/理由：＿。\n.*行政复议/);
  });
});

describe('the result of an objection', () => {
  test.each([
    ['upheld', '异议成立', '2026-03-25'],
    ['rejected', '异议不成立', undefined],
  ])('that is %s says so, and what follows', (result, said, corrected) => {
    const book = listedBook();
    const of = { of: '330300-4' };
    const { id } = book.record('2026-03-16T09:00', agencyActor, objection(of));
    const decided = book.record('2026-03-20T09:00', reviewer, {
      kind: 'objection-decided',
      body: { objection: id, result, summary: '送达回证无误' },
    });

    const letter = letterOf(book, 'objection-result', decided.id);

    expect(textOf(letter)).toContain(said);
    expect(letter.limits.map(({ lastDay }) => lastDay)).toMatchObject(
      corrected === undefined ? [] : [{ day: corrected }],
    );
  });
});

test('a correction certificate says what was annulled, and not what that had said', () => {
  const book = listedBook();
  const { id } = book.record('2026-03-20T09:00', reviewer, {
    kind: 'retraction',
    body: { entry: '330300-4', effect: 'annulled', summary: '事实不清' },
  });

  const letter = letterOf(book, 'correction-certificate', id);

  expect(textOf(letter)).toContain('“列入黑名单”记录（编号 330300-4）');
  expect(textOf(letter)).not.toContain('出具虚假监测报告');
  expect(letter.isServed).toBe(false);
});

test('an invitation to evaluate goes to the client, with the last day to', () => {
  const book = townBook();
  const closed = book.entries.find(({ kind }) => kind === 'engagement-closed');

  const letter = letterOf(book, 'evaluation-invitation', closed?.id ?? '');

  expect(letter.addressee).toEqual({ code: client.code, isPerson: false });
  expect(letter.limits).toMatchObject([{ lastDay: { day: '2026-08-01' } }]);
});

test('an annulled entry and what its subject may not learn of have no letters', () => {
  const book = listedBook();
  book.record('2026-03-20T09:00', reviewer, {
    kind: 'retraction',
    body: { entry: '330300-4', effect: 'annulled', summary: '事实不清' },
  });
  const { id } = book.record('2026-03-20T09:00', approver, {
    kind: 'complaint',
    body: { summary: '未到现场采样', receivedOn: '2026-03-19', channel: '12345 热线' },
  });

  expect(namesFor(book, '330300-4')).toEqual([]);
  expect(namesFor(book, id)).toEqual([]);
});
