import { describe, expect, test } from 'vitest';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { aboutAgency, recordAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { actorAs, approver } from '../../fixtures/town/actors.ts';

const agency = actorAs('agency');

describe('an agency’s own words', () => {
  const registered = () => {
    const book = townBook();
    book.record('2026-03-02T09:00', agency, {
      kind: 'registration-changed',
      body: { changes: { capability: '持证人员 20 名', fees: '按标准收费' } },
    });
    book.record('2026-03-02T09:01', agency, {
      kind: 'service-commitment',
      body: { timeLimitDays: 20, process: '受理、出具报告', text: '二十日内办结' },
    });
    book.record('2026-03-03T09:00', agency, {
      kind: 'service-commitment',
      body: { timeLimitDays: 15, process: '受理、出具报告', text: '十五日内办结' },
    });
    return book;
  };

  test('Arts. 8, 19: what an agency declares is shown item by item, and what it leaves out is not', () => {
    expect(recordAt(aboutAgency(registered()), '2026-03-04T09:00')?.declared).toEqual({
      capability: '持证人员 20 名',
      fees: '按标准收费',
    });
  });

  test('Art. 18: of an agency’s commitments only the last is shown', () => {
    expect(
      factsIn(recordAt(aboutAgency(registered()), '2026-03-04T09:00'), 'service-commitment'),
    ).toMatchObject([
      { timeLimitDays: 15, text: '十五日内办结', from: shanghai('2026-03-03T09:00') },
    ]);
  });

  test('an agency’s own words end with its registration, even where other facts keep it in the register', () => {
    const book = registered();
    book.record('2026-03-05T09:00', approver, {
      kind: 'ban',
      caseId: 'case-b',
      effectiveUntil: '2027-03-05T00:00:00+08:00',
      basis: { ...basis, law: '《示例法》', level: 'law' },
      body: {
        summary: '禁止从业',
        scope: { field: 'environmental-services', services: [], areas: [] },
      },
    });
    book.record('2026-03-06T09:00', approver, {
      kind: 'registration-withdrawn',
      body: { summary: '不再从业' },
    });

    const record = recordAt(aboutAgency(book), '2026-03-06T09:00');

    expect(record?.reasons).toHaveLength(1);
    expect(record?.declared).toBeUndefined();
    expect(factsIn(record, 'service-commitment')).toEqual([]);
  });
});
