import { describe, expect, test } from 'vitest';
import { nextDisclosureChange } from '../../../shared/disclosure/public-record.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { aboutAgency, recordAt, standingAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { licence } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { approver } from '../../fixtures/town/actors.ts';

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
