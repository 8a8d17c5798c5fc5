import { describe, expect, test } from 'vitest';
import { nextDisclosureChange } from '../../../shared/disclosure/public-record.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { aboutAgency, recordAt, standingAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { associationRating, licence } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { actorAs, approver } from '../../fixtures/town/actors.ts';
import { association } from '../../fixtures/town/subjects.ts';

const agency = actorAs('agency');

describe('licences in public', () => {
  test('Art. 7: a licence is shown with its number, scope, issuer and source, and with who looked it up when', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T09:00', approver, licence());

    expect(factsIn(recordAt(aboutAgency(book), '2026-03-02T09:00'), 'licence')).toEqual([
      {
        kind: 'licence',
        entries: [id],
        title: '检验检测机构资质认定证书',
        number: '261112050001',
        scope: ['environmental-monitoring'],
        issuer: '示例省局',
        source: '示例公示系统',
        checkedOn: '2026-03-01',
        checkedBy: basis.authority,
        from: shanghai('2026-01-01T00:00'),
        expiresAt: shanghai('2032-01-01T00:00'),
      },
    ]);
  });

  test('an expired licence stays, with the moment of its expiry, and costs no points', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', approver, licence({ validUntil: '2026-06-30' }));

    const record = recordAt(aboutAgency(book), '2026-07-01T00:00');

    expect(factsIn(record, 'licence')).toMatchObject([{ expiresAt: shanghai('2026-07-01T00:00') }]);
    expect(record?.timeline[0].level).toBe('normal');
    expect(
      standingAt(aboutAgency(book), '2026-07-01T00:00').timeline[0].points?.items ?? [],
    ).toEqual([]);
  });

  test('a revoked licence expires at its revocation', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T09:00', approver, licence());
    book.record('2026-04-01T09:00', approver, { kind: 'licence-ended', body: { of: id } });

    expect(factsIn(recordAt(aboutAgency(book), '2026-04-01T09:00'), 'licence')).toMatchObject([
      { expiresAt: shanghai('2026-04-01T09:00') },
    ]);
  });

  test('a licence yet to begin is not shown, and the desk publishes again when it begins', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', approver, licence({ validFrom: '2026-05-01' }));

    expect(factsIn(recordAt(aboutAgency(book), '2026-04-30T23:59'), 'licence')).toEqual([]);
    expect(nextDisclosureChange(standingAt(aboutAgency(book), '2026-03-02T09:00'))).toBe(
      shanghai('2026-05-01T00:00'),
    );
    expect(factsIn(recordAt(aboutAgency(book), '2026-05-01T00:00'), 'licence')).toHaveLength(1);
  });

  test('an expired licence gives way to the one that renewed it', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', approver, licence({ validUntil: '2026-06-30' }));
    const renewal = { number: '261112050002', validFrom: '2026-06-01' };
    book.record('2026-06-02T09:00', approver, licence(renewal));

    const numbers = (time: string) =>
      factsIn(recordAt(aboutAgency(book), time), 'licence').map(({ number }) => number);

    expect(numbers('2026-06-30T23:59')).toEqual(['261112050001', '261112050002']);
    expect(numbers('2026-07-01T00:00')).toEqual(['261112050002']);
  });

  test('the desk still sees the expired licence that was renewed', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', approver, licence({ validUntil: '2026-06-30' }));
    const renewal = { number: '261112050002', validFrom: '2026-06-01' };
    book.record('2026-06-02T09:00', approver, licence(renewal));

    const onFile = factsIn(standingAt(aboutAgency(book), '2026-07-01T00:00'), 'licence');

    expect(onFile.map(({ number }) => number)).toEqual(['261112050001', '261112050002']);
  });
});

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

test('Art. 33: a commendation is shown with the authority that gave it', () => {
  const book = townBook();
  const body = { title: '示例先进单位', awardedOn: '2026-01-20' };
  const { id } = book.record('2026-03-02T09:00', approver, { kind: 'commendation', body });

  expect(factsIn(recordAt(aboutAgency(book), '2026-03-02T09:00'), 'commendation')).toEqual([
    {
      kind: 'commendation',
      entries: [id],
      from: shanghai('2026-03-02T09:00'),
      title: '示例先进单位',
      awardedOn: '2026-01-20',
      basis,
    },
  ]);
});

describe('Art. 14: an association’s rating of its member', () => {
  const rated = () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('association'), associationRating());
    book.record('2026-06-02T09:00', actorAs('association'), associationRating({ rating: 'A' }));
    return book;
  };

  test('Art. 14: an association’s rating is shown with its scheme, and only the last one', () => {
    expect(
      factsIn(recordAt(aboutAgency(rated()), '2026-06-02T09:00'), 'association-rating'),
    ).toMatchObject([
      { association: association.code, ratedBy: actorAs('association').authority, rating: 'A' },
    ]);
  });

  test('Art. 14: an association’s rating ends with the membership, and the membership itself is not shown', () => {
    const book = rated();
    book.record('2026-06-03T09:00', actorAs('association'), {
      kind: 'association-member-left',
      body: { association: association.code },
    });

    expect(JSON.stringify(recordAt(aboutAgency(book), '2026-06-03T09:00'))).not.toContain(
      association.code,
    );
    expect(JSON.stringify(recordAt(aboutAgency(townBook()), '2026-03-02T09:00'))).not.toContain(
      association.code,
    );
  });
});

test('facts that decide nothing put no agency into the register', () => {
  const book = townBook();
  book.record('2026-03-02T09:00', approver, licence());
  book.record('2026-03-03T09:00', approver, {
    kind: 'registration-withdrawn',
    body: { summary: '不再从业' },
  });

  expect(recordAt(aboutAgency(book), '2026-03-03T09:00')).toBeUndefined();
});
