import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { approver } from '../../fixtures/town/actors.ts';
import {
  about,
  blacklist,
  change,
  culprit,
  culpritName,
  filing,
  speaker,
} from './street-of-agencies.ts';
import { ownDocument } from './unregistered-culprit.ts';

const today = '2026-11-24T12:00';

describe('records of a listed agency by authorities', () => {
  const formerNames = [{ name: '示例旧水检测有限公司' }];
  const aliases = ['黑水检测'];

  function street(): DeskBook {
    const book = new DeskBook();
    book.record(
      '2025-01-02T09:00',
      approver,
      about(culprit, filing(culpritName, { formerNames, aliases })),
    );
    blacklist(book, culprit);
    return book;
  }

  test('no routine filing loses what authorities have on record of a listed agency that had left it out by its own word', () => {
    const book = street();
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, filing(culpritName)),
    );
    const routine = about(culprit, filing(culpritName));
    const said = filing(culpritName, { replaces: { formerNames, aliases } });

    expect(book.rules(today, approver, routine)).toEqual([
      'registration.field-emptied-unsaid',
      'registration.field-emptied-unsaid',
      'registration.document-of-before',
    ]);
    expect(book.rules(today, approver, about(culprit, { ...said, ...ownDocument }))).toEqual([]);
  });

  test('no routine filing replaces a listed agency’s recorded name by the name that it gave itself', () => {
    const book = street();
    const own = '示例白水检测有限公司';
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, change({ name: own })),
    );
    const kept = { formerNames, aliases };
    const asFiled = about(culprit, { ...filing(culpritName, kept), ...ownDocument });
    const asCalled = about(culprit, { ...filing(own, kept), ...ownDocument });
    const [declared] = book.faults(today, approver, asFiled);
    const [vouched] = book.faults(today, approver, asCalled);

    expect([declared?.rule, vouched?.rule]).toEqual([
      'registration.name-replaced-unsaid',
      'registration.name-replaced-unsaid',
    ]);
    expect(declared?.zh).toContain(own);
    expect(vouched?.zh).toContain(culpritName);
  });
});
