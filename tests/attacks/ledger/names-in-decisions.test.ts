import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { approver } from '../../fixtures/town/actors.ts';
import {
  about,
  change,
  culprit,
  culpritName,
  filing,
  findingsOn,
  registerAt,
  speaker,
  standingAt,
} from './street-of-agencies.ts';
import { banOf, ownDocument, streetOfTheUnregistered } from './unregistered-culprit.ts';

const today = '2026-11-24T12:00';

describe('names in decisions', () => {
  const renamed = '示例白水检测有限公司';

  test('the name in a decision is replaced by a first filing only where that says so, with its own document', () => {
    const book = streetOfTheUnregistered();
    const unsaid = about(culprit, filing(renamed));
    const said = about(culprit, {
      ...filing(renamed, { replaces: { name: culpritName } }),
      ...ownDocument,
    });

    expect(book.rules(today, approver, unsaid)).toEqual(['registration.name-replaced-unsaid']);
    expect(book.rules(today, approver, said)).toEqual([]);
  });

  test('the name in a decision stays a former name while the decision is in force, whatever is filed since', () => {
    const book = streetOfTheUnregistered();
    const said = filing(renamed, { replaces: { name: culpritName } });
    book.record('2026-05-06T09:00', approver, about(culprit, { ...said, ...ownDocument }));
    const register = registerAt(book.entries, today);

    expect(register.record(culprit)?.names).toEqual([
      { name: renamed, kind: 'registered' },
      { name: culpritName, kind: 'former' },
    ]);
    expect(findingsOn(register, `中标人：${culpritName}`)).toMatchObject([{ code: culprit }]);
    expect(standingAt(book.entries, culprit, '2028-01-02T09:00').names).toEqual([
      { name: renamed, kind: 'registered' },
    ]);
  });

  test('the name in a decision stays the agency’s name, before any that the agency gives itself', () => {
    const book = streetOfTheUnregistered();
    book.record('2026-05-06T09:00', speaker('agency', culprit), about(culprit, filing(renamed)));
    const register = registerAt(book.entries, today);
    const asCalled = { ...filing(renamed), ...ownDocument };

    expect(register.record(culprit)?.names).toEqual([
      { name: culpritName, kind: 'registered' },
      { name: renamed, kind: 'registered', isUnconfirmed: true },
    ]);
    expect(findingsOn(register, `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
    expect(book.faults(today, approver, about(culprit, asCalled))).toMatchObject([
      { rule: 'registration.name-replaced-unsaid', zh: expect.stringContaining(culpritName) },
    ]);
  });

  test('the name in a decision stays a former name, whatever the agency calls itself since', () => {
    const book = streetOfTheUnregistered();
    const said = filing(renamed, { replaces: { name: culpritName } });
    book.record('2026-05-06T09:00', approver, about(culprit, { ...said, ...ownDocument }));
    const own = change({ aliases: ['示例清水检测'] });
    book.record('2026-05-07T09:00', speaker('agency', culprit), about(culprit, own));

    expect(registerAt(book.entries, today).record(culprit)?.names).toEqual([
      { name: renamed, kind: 'registered' },
      { name: culpritName, kind: 'former' },
      { name: '示例清水检测', kind: 'alias', isUnconfirmed: true },
    ]);
  });

  test('a name that is only proposed is not put beside the one that the agency gives itself', () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', speaker('agency', culprit), about(culprit, filing(renamed)));
    book.record(today, approver, about(culprit, proposal('case-1', { name: culpritName })));

    expect(standingAt(book.entries, culprit, '2026-11-24T13:00').names).toEqual([
      { name: renamed, kind: 'registered', isUnconfirmed: true },
    ]);
  });

  test('the name in an earlier decision stays beside that of the latest', () => {
    const book = streetOfTheUnregistered();
    const banned = banOf(renamed, { effectiveUntil: shanghai('2027-03-03T00:00') });
    book.record('2026-05-06T09:00', approver, about(culprit, banned));

    expect(standingAt(book.entries, culprit, today).names).toEqual([
      { name: renamed, kind: 'registered', givenBy: 'ban' },
      { name: culpritName, kind: 'former', givenBy: 'listing' },
    ]);
  });
});
