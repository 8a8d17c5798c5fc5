import { describe, expect, test } from 'vitest';
import { nextDisclosureChange, publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { recordAt, standingAt } from '../../fixtures/books/standing-at.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal, removal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { ban, demerit } from '../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator, proposer } from '../../fixtures/town/actors.ts';

describe('who is in the register', () => {
  test('Art. 8: registered agencies are in the register with nothing against them', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', operator, registration);

    expect(recordAt(book.entries, '2026-03-05T12:00')).toMatchObject({
      names: [{ name: '温州示例环境科技有限公司', kind: 'registered' }],
      registration: { kind: 'filed' },
      reasons: [],
      timeline: [{ from: shanghai('2026-03-02T09:00'), level: 'normal' }, { level: 'normal' }],
    });
  });

  test('Art. 8: an agency that withdrew with nothing against it is not in the register', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', operator, registration);
    book.record('2026-03-03T09:00', approver, {
      kind: 'registration-withdrawn',
      body: { summary: '不再从业' },
    });

    expect(recordAt(book.entries, '2026-03-03T08:59')?.registration.kind).toBe('filed');
    expect(recordAt(book.entries, '2026-03-03T09:00')).toBeUndefined();
    expect(standingAt(book.entries, '2026-03-03T09:00').registration.kind).toBe('withdrawn');
  });

  test('Art. 19: a change of the registration and its last confirmation are public', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', operator, registration);
    book.record('2026-03-03T09:00', approver, {
      kind: 'registration-changed',
      basis: { ...basis, documentNumber: '示环登〔2026〕2号' },
      body: {
        changes: { name: '温州示例新名有限公司', services: ['pollution-control'] },
        replaces: { name: registration.body.name },
      },
    });
    book.record('2026-03-04T09:00', approver, { kind: 'registration-confirmed', body: {} });

    expect(recordAt(book.entries, '2026-03-04T09:00')).toMatchObject({
      names: [
        { name: '温州示例新名有限公司', kind: 'registered' },
        { name: '温州示例环境科技有限公司', kind: 'former', until: '2026-03-02' },
      ],
      services: ['pollution-control'],
      registration: { kind: 'filed', confirmedAt: shanghai('2026-03-04T09:00') },
    });
  });

  test('a subject with neither registration nor a public reason is not in the register', () => {
    const book = new DeskBook();
    book.record('2026-03-02T10:00', proposer, proposal('case-1', { name: '温州示例公司' }));

    expect(recordAt(book.entries, '2026-03-02T10:00')).toBeUndefined();
    expect(recordAt([], '2026-03-02T10:00')).toBeUndefined();
  });

  test('an unregistered subject is in the register from the start of a ban to its end', () => {
    const book = new DeskBook();
    const draft = ban();
    const { body } = { body: {}, ...draft };
    book.record('2026-03-02T10:00', approver, {
      ...draft,
      body: { ...body, name: '温州示例公司' },
    });

    expect(recordAt(book.entries, '2026-03-02T10:00')).toMatchObject({
      names: [{ name: '温州示例公司', kind: 'registered' }],
      registration: { kind: 'never' },
      timeline: [{ level: 'banned' }, { level: 'normal' }],
    });
    expect(recordAt(book.entries, '2027-03-03T00:00')).toBeUndefined();
  });

  test('G11: a sole trader is in the register without a name', () => {
    const book = new DeskBook();
    const subject = { kind: 'agency', code: '92990000MA0000007T' };
    const body = { ...registration.body, subjectKind: 'sole-trader' };
    book.record('2026-03-02T09:00', operator, { ...registration, subject, body });

    expect(recordAt(book.entries, '2026-03-02T09:00')).toMatchObject({
      names: [],
      subjectKind: 'sole-trader',
    });
  });
});

describe('listings in public', () => {
  const { entries } = listedBook();

  test('nothing of a listing is public before it takes effect, not even through the grade', () => {
    const before = recordAt(entries, '2026-03-10T10:00');

    expect(before?.reasons).toEqual([]);
    expect(JSON.stringify(before)).not.toMatch(/blacklisted|"E"|case-1/);
  });

  test('the desk publishes again at the beginning of a listing and at its end', () => {
    expect(nextDisclosureChange(standingAt(entries, '2026-03-10T10:00'))).toBe(
      shanghai('2026-03-11T00:00'),
    );
    expect(nextDisclosureChange(standingAt(entries, '2026-03-11T00:00'))).toBe(
      shanghai('2027-03-11T00:00'),
    );
    expect(nextDisclosureChange(standingAt(entries, '2027-03-11T00:00'))).toBeUndefined();
  });

  test('the end of a listing is published, so that readers drop the listing by themselves', () => {
    expect(recordAt(entries, '2026-04-01T00:00')).toMatchObject({
      reasons: [{ level: 'blacklisted', caseId: 'case-1', basis }],
      timeline: [
        {
          from: shanghai('2026-03-11T00:00'),
          until: shanghai('2027-03-11T00:00'),
          level: 'blacklisted',
          reasons: [0],
          grade: { grade: 'E' },
        },
        { level: 'normal', reasons: [], grade: { kind: 'not-yet-graded' } },
      ],
    });
  });

  test('Art. 37: nothing of a listing is public after its removal', () => {
    const book = listedBook();
    book.record('2026-09-01T09:30', proposer, removal());

    expect(JSON.stringify(recordAt(book.entries, '2026-09-01T09:30'))).not.toMatch(
      /blacklisted|case-1|"E"|2026-09-01/,
    );
  });

  test('a second listing that is yet to begin does not prolong the grade of the first', () => {
    const book = listedBook();
    book.record('2027-02-01T09:00', proposer, proposal('case-2'));
    const second = { ...book.entries[3], caseId: 'case-2', seq: 9, id: '330300-10' } as Entry;
    const from = shanghai('2027-03-01T00:00');
    const both = [
      ...book.entries,
      { ...second, effectiveFrom: from, effectiveUntil: shanghai('2028-01-01T00:00') },
    ];

    const { timeline } =
      publicRecordOf(standingOf(both, wenzhou, shanghai('2027-02-01T10:00'))) ?? {};

    expect(timeline?.map(({ level, grade }) => [level, grade.kind])).toEqual([
      ['blacklisted', 'graded'],
      ['normal', 'not-yet-graded'],
    ]);
  });
});

describe('G7: supervision and rectification', () => {
  const book = (publication: object) => {
    const made = new DeskBook();
    made.record('2026-03-01T09:00', operator, registration);
    made.record('2026-03-01T09:00', approver, demerit('c', { ...publication, points: 10 }));
    return made.entries;
  };

  test('G7: supervision and rectification are public on a stated ground', () => {
    expect(recordAt(book({ publication: basis }), '2026-03-03T00:00')).toMatchObject({
      reasons: [{ level: 'supervised' }],
      timeline: [{ level: 'supervised' }, { level: 'supervised' }, { level: 'normal' }],
    });
  });

  test('G7: supervision and rectification without a stated ground are not public', () => {
    const entries = book({});

    expect(standingAt(entries, '2026-03-03T00:00').timeline[0].level).toBe('supervised');
    expect(recordAt(entries, '2026-03-03T00:00')).toMatchObject({
      reasons: [],
      timeline: [{ level: 'normal' }, { level: 'normal' }],
    });
    expect(nextDisclosureChange(standingAt(entries, '2026-03-03T00:00'))).toBeUndefined();
  });
});
