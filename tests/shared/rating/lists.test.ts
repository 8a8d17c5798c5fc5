import { describe, expect, test } from 'vitest';
import { spanAt } from '../../../shared/rating/span-at.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { spanThen, standingAt } from '../../fixtures/books/standing-at.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal, removal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { ban } from '../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator, proposer } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

describe('Art. 35: the blacklist', () => {
  const { entries } = listedBook();

  test.each([
    ['2026-03-10T23:59:59.999', 'normal'],
    ['2026-03-11T00:00', 'blacklisted'],
    ['2027-03-10T23:59:59.999', 'blacklisted'],
    ['2027-03-11T00:00', 'normal'],
  ])('Art. 35: at %s the level is %s, read at any time before', (time, level) => {
    const { timeline } = standingAt(entries, '2026-03-10T10:00');

    expect(spanThen(entries, time).level).toBe(level);
    expect(spanAt(timeline, shanghai(time)).level).toBe(level);
  });

  test('a listing’s reason names decision, notice and proposal, in the words of the decision', () => {
    expect(spanThen(entries, '2026-04-01T00:00').reasons).toEqual([
      {
        entries: ['330300-4', '330300-3', '330300-2'],
        level: 'blacklisted',
        caseId: 'case-1',
        basis,
        summary: '出具虚假监测报告',
        from: shanghai('2026-03-11T00:00'),
        until: shanghai('2027-03-11T00:00'),
        isPublic: true,
      },
    ]);
  });

  test('the grade is E as long as a listing lasts', () => {
    expect(spanThen(entries, '2026-04-01T00:00').grade).toMatchObject({
      kind: 'graded',
      grade: 'E',
    });
    expect(spanThen(entries, '2027-04-01T00:00').grade).toEqual({
      kind: 'not-yet-graded',
      because: 'too-few-engagements',
    });
  });

  test('Art. 37: a removal lifts a listing at once', () => {
    const book = listedBook();
    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:29:59.999').level).toBe('blacklisted');
    expect(spanThen(book.entries, '2026-09-01T09:30').level).toBe('normal');
  });

  test('a removal before the listing takes effect leaves nothing of it', () => {
    const book = listedBook();
    book.record('2026-03-10T10:00', proposer, removal());

    for (const { level } of standingAt(book.entries, '2026-03-10T10:00').timeline) {
      expect(level).toBe('normal');
    }
  });

  test('a proposal of a listing alone has no effect', () => {
    const book = new DeskBook();
    book.record('2026-03-02T10:00', proposer, proposal('case-1', { name: '温州示例公司' }));

    expect(spanThen(book.entries, '2026-06-01T00:00')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
  });
});

describe('Art. 36: bans', () => {
  test('a ban ends by itself', () => {
    const book = listedBook();
    book.record('2026-03-12T09:00', approver, ban());
    const { timeline } = standingAt(book.entries, '2026-03-12T09:00');

    expect(timeline.map(({ level }) => level)).toEqual(['blacklisted', 'blacklisted', 'normal']);
    expect(timeline[0].reasons.map(({ level }) => level)).toEqual(['blacklisted', 'banned']);
    expect(timeline[1]?.from).toBe(shanghai('2027-03-03T00:00'));
  });

  test('a ban’s scope is part of its reason', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', operator, registration);
    book.record('2026-03-02T09:00', approver, ban());

    expect(spanThen(book.entries, '2026-03-02T09:00')).toMatchObject({
      level: 'banned',
      reasons: [
        {
          scope: {
            field: 'environmental-services',
            services: ['environmental-impact-assessment'],
            areas: ['330300'],
          },
        },
      ],
    });
  });

  test('Art. 36: the city’s own ban begins and ends with its listing', () => {
    const book = listedBook();
    book.record('2026-03-10T10:00', approver, ban({ basis, caseId: 'case-1' }));
    expect(spanThen(book.entries, '2026-03-10T12:00').level).toBe('normal');
    expect(spanThen(book.entries, '2026-03-11T00:00').reasons).toHaveLength(2);

    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:30')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
  });

  test('a statutory ban outlasts the listing', () => {
    const book = listedBook();
    book.record('2026-03-12T09:00', approver, ban());
    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:30').level).toBe('banned');
  });
});

describe('Art. 8: registration and names', () => {
  test('a subject without entries about its registration is unregistered and normal', () => {
    expect(standingAt([], '2026-03-02T09:00')).toEqual({
      code: '',
      at: shanghai('2026-03-02T09:00'),
      names: [],
      subjectKind: undefined,
      services: [],
      registration: { kind: 'never' },
      timeline: [
        {
          from: shanghai('2026-03-02T09:00'),
          level: 'normal',
          reasons: [],
          grade: { kind: 'not-yet-graded', because: 'not-registered' },
          publicGrade: { kind: 'not-yet-graded', because: 'not-registered' },
        },
      ],
      facts: [],
      isObjected: false,
    });
  });

  test('Art. 19: a new registration brings the record up to date, and the old name becomes a former one', () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', operator, registration);
    book.record('2026-03-02T09:00', operator, {
      kind: 'registration-filed',
      basis: { ...basis, documentNumber: '示环登〔2026〕2号' },
      body: {
        replaces: { name: registration.body.name },
        name: '温州示例新名有限公司',
        formerNames: [{ name: '温州示例旧名厂', until: '2020-01-01' }],
        aliases: ['示例新名'],
        subjectKind: 'company',
        services: ['environmental-monitoring'],
      },
    });

    expect(standingAt(book.entries, '2026-03-02T09:00')).toMatchObject({
      code,
      names: [
        { name: '温州示例新名有限公司', kind: 'registered' },
        { name: '温州示例旧名厂', kind: 'former', until: '2020-01-01' },
        { name: '温州示例环境科技有限公司', kind: 'former', until: '2026-03-01' },
        { name: '示例新名', kind: 'alias' },
      ],
      services: ['environmental-monitoring'],
      registration: { kind: 'filed', since: shanghai('2025-01-02T09:00') },
    });
    expect(standingAt(book.entries, '2026-03-02T08:59').names).toEqual([
      { name: '温州示例环境科技有限公司', kind: 'registered' },
    ]);
  });

  test('an unregistered subject has the name in the decision', () => {
    const book = new DeskBook();
    book.record('2026-03-02T10:00', proposer, proposal('case-1', { name: '温州示例公司' }));

    expect(standingAt(book.entries, '2026-03-02T10:00').names).toEqual([
      { name: '温州示例公司', kind: 'registered', givenBy: 'listing-proposed' },
    ]);
  });

  test('Art. 2: entries of another jurisdiction have no effect', () => {
    const elsewhere = listedBook().entries.map((entry) => ({ ...entry, jurisdiction: '330100' }));

    expect(standingAt(elsewhere, '2026-04-01T00:00')).toMatchObject({
      registration: { kind: 'never' },
      timeline: [{ level: 'normal' }],
    });
  });

  test('Art. 41: an act before commencement has no effect, whoever recorded it', () => {
    const book = new DeskBook();
    const entry = {
      ...book.record('2026-03-02T09:00', operator, registration),
      kind: 'demerit',
      finalOn: '2026-03-02',
      body: { act: '12-3-false-report', summary: '', actOn: '2019-02-24', points: 20 },
    };

    expect(spanThen([entry], '2026-04-01T00:00')).toMatchObject({ level: 'normal' });
  });
});
