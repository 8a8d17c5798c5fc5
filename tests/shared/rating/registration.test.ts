import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { spanThen, standingAt } from '../../fixtures/books/standing-at.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { operator, proposer } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

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
