import { describe, expect, test } from 'vitest';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver } from '../../fixtures/town/actors.ts';
import { street, today } from './innocent-street.ts';
import {
  about,
  change,
  culprit,
  culpritName,
  filing,
  findingsOn,
  innocentName,
  registerAt,
  speaker,
} from './street-of-agencies.ts';

describe('names that an agency gave itself', () => {
  const named = '示例白水检测有限公司';
  const confirming = (names?: readonly string[]) =>
    about(culprit, { kind: 'registration-confirmed', body: names ? { names } : {} });
  const registry = { ...approver, role: 'registry-authority' } as const;

  function renamed(): DeskBook {
    const book = street();
    const own = change({ name: named, aliases: ['白水检测'] });
    book.record('2026-09-01T09:00', speaker('agency', culprit), about(culprit, own));
    return book;
  }

  test.each([
    ['the city', approver],
    ['the registry', registry],
  ])(
    'an agency’s own name that an authority has since registered for another is not confirmed by a slip of %s',
    (_, by) => {
      const book = renamed();
      const bearer = { kind: 'agency', code: makeUscc(77) } as const;
      book.record('2026-09-02T09:00', approver, { ...filing(named), subject: bearer });

      expect(book.rules('2026-10-01T09:00', by, confirming([named]))).toEqual([
        'registration.name-of-another',
      ]);
    },
  );

  test.each([
    ['the city', approver],
    ['the registry', registry],
  ])(
    'an agency’s own name is certain once %s has confirmed it, and the one confirmed before is a former name',
    (_, by) => {
      const book = renamed();
      book.record('2026-10-01T09:00', by, confirming([named]));
      const register = registerAt(book.entries, today);

      expect(register.record(culprit)?.names).toEqual([
        { name: named, kind: 'registered' },
        { name: culpritName, kind: 'former', until: '2026-09-30' },
        { name: '白水检测', kind: 'alias', isUnconfirmed: true },
      ]);
      expect(findingsOn(register, `中标人：${named}`)).toMatchObject([
        { code: culprit, certainty: { kind: 'certain' } },
      ]);
      const dated = findingsOn(register, '发布时间：2026-09-20', `中标人：${culpritName}`);
      expect(dated).toMatchObject([{ code: culprit, certainty: { kind: 'certain' } }]);
    },
  );

  test('an agency’s own name is confirmed neither by the agency nor by a statement that nothing has changed', () => {
    const book = renamed();
    const own = speaker('agency', culprit);
    book.record('2026-10-01T09:00', approver, confirming());

    expect(book.rules(today, own, confirming([named]))).toEqual(['registration.names-by-itself']);
    expect(registerAt(book.entries, today).record(culprit)?.names[1]).toEqual({
      name: named,
      kind: 'registered',
      isUnconfirmed: true,
    });
  });

  test('an agency’s own name can be confirmed after the agency withdrew, which does not register it anew', () => {
    const book = renamed();
    const withdrawal = { kind: 'registration-withdrawn', body: { summary: '不再从业' } };
    book.record('2026-09-20T09:00', speaker('agency', culprit), about(culprit, withdrawal));

    expect(book.rules('2026-10-01T09:00', approver, confirming())).toEqual([
      'registration.missing',
    ]);
    book.record('2026-10-01T09:00', registry, confirming([named]));

    const record = registerAt(book.entries, today).record(culprit);
    expect(record?.names[0]).toEqual({ name: named, kind: 'registered' });
    expect(record?.registration.kind).toBe('withdrawn');
  });

  test('an authority can confirm only a name that waits for it, and the registry nothing but names', () => {
    const book = renamed();

    expect(book.rules(today, approver, confirming([innocentName]))).toEqual([
      'registration.name-not-waiting',
      'registration.name-of-another',
    ]);
    expect(book.rules(today, registry, confirming())).toEqual(['registration.names-only']);
  });

  test('an agency’s own name is certain beside the agency’s own code', () => {
    const register = registerAt(renamed().entries, today);

    expect(findingsOn(register, `中标人：${named}，统一社会信用代码：${culprit}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
  });
});
