import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { street, today } from './innocent-street.ts';
import {
  about,
  blacklist,
  change,
  culprit,
  culpritName,
  filing,
  findingsOn,
  registerAt,
  speaker,
} from './street-of-agencies.ts';

describe('agencies that rename themselves', () => {
  test('an agency that renames itself is found certainly by its confirmed name and possibly by the new one', () => {
    const book = street();
    book.record(
      today,
      speaker('agency', culprit),
      about(culprit, change({ name: '示例白水检测有限公司', formerNames: [] })),
    );
    const register = registerAt(book.entries, '2026-11-24T13:00');

    expect(findingsOn(register, `发布时间：2026-11-20`, `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, name: culpritName, certainty: { kind: 'certain' } },
    ]);
    expect(findingsOn(register, '中标人：示例白水检测有限公司')).toMatchObject([
      { code: culprit, certainty: { kind: 'possible', because: 'unconfirmed-name' } },
    ]);
  });

  test('an agency that renames itself can’t date the change back', () => {
    const draft = about(culprit, {
      ...change({ name: '示例白水检测有限公司' }),
      effectiveFrom: '2025-02-01T00:00:00+08:00',
    });

    expect(street().rules(today, speaker('agency', culprit), draft)).toEqual([
      'effective-from.back-dated',
    ]);
  });

  test('an agency that registered itself after a decision is found by the name in the decision', () => {
    const book = new DeskBook();
    blacklist(book, culprit, { name: culpritName });
    book.record(
      '2026-05-06T09:00',
      speaker('agency', culprit),
      about(culprit, filing('示例白水检测有限公司')),
    );

    expect(findingsOn(registerAt(book.entries, today), `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
  });

  test('an agency that renamed itself and withdrew is found by its confirmed name', () => {
    const book = street();
    book.record(
      today,
      speaker('agency', culprit),
      about(culprit, { kind: 'registration-withdrawn', body: { summary: '不再从业' } }),
    );

    expect(
      findingsOn(registerAt(book.entries, '2026-11-24T13:00'), `中标人：${culpritName}`),
    ).toMatchObject([{ code: culprit, certainty: { kind: 'certain' } }]);
  });
});
