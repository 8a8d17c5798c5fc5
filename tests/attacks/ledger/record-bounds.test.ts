import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { boundsOf, cells, rulesFor } from './rules-of-bounds.ts';

describe('facts that decide nothing are bounded, whoever records them', () => {
  const bounded = cells.filter(({ kind }) => boundsOf(kind).onRecord !== undefined);
  const copies = (entry: Entry, actor = entry.actor) =>
    Array.from({ length: boundsOf(entry.kind).onRecord ?? 0 }, (_, n) => ({
      ...entry,
      id: `x-${n}`,
      actor,
    }));

  test.each(bounded)('a fact that decides nothing is bounded: $role × $kind', ({ kind, role }) => {
    expect(rulesFor(kind, role, undefined, (entry) => copies(entry))).toEqual(['bounds.on-record']);
  });

  test.each(bounded.filter(({ role }) => !actsForItself(role)))(
    'a party’s own words take no room from $role × $kind',
    ({ kind, role }) => {
      const rules = rulesFor(kind, role, undefined, (entry) => copies(entry, actorAs('agency')));

      expect(rules).not.toContain('bounds.on-record');
    },
  );
});

describe('limits of numbers on a record', () => {
  const numbered = kinds.flatMap(({ name, bounds }) =>
    bounds?.numbers === undefined ? [] : [[name, bounds.numbers] as const],
  );

  test('the kinds with a limit of numbers on a record are filings and provincial grades', () => {
    expect(numbered.map(([name]) => name)).toEqual(['statutory-filing', 'provincial-grade']);
  });

  test.each(numbered)(
    'a record holds %s under at most %i numbers, each checked as often as wanted',
    (kind, most) => {
      const copies = (entry: Entry, first: number) =>
        Array.from({ length: most }, (_, n) => ({
          ...entry,
          id: `x-${n}`,
          body: {
            ...(entry.body as object),
            number: `示号-${n + first}`,
            period: `${n}`,
            sourceCheckedAt: '2026-01-05T01:00:00.000Z',
          },
        }));
      const number = (entry: Entry) => (entry.body as { readonly number: string }).number;
      const full = rulesFor(kind, 'city-regulator', undefined, (entry) => copies(entry, 0));
      const again = rulesFor(kind, 'city-regulator', undefined, (entry) =>
        copies(entry, 0).map((one, n) =>
          n === 0 ? { ...one, body: { ...one.body, number: number(entry) } } : one,
        ),
      );

      expect(full).toEqual(['bounds.on-record']);
      expect(again).toEqual([]);
    },
  );
});

test('accusations and what ends them have no limit', () => {
  const free = kinds.filter(({ bounds }) => bounds?.onRecord === undefined).map(({ name }) => name);

  expect(free).toEqual(
    expect.arrayContaining([
      'demerit',
      'listing-proposed',
      'listing-notified',
      'listing',
      'removal',
      'ban',
      'retraction',
      'penalty',
      'joint-liability',
      'justice-transfer',
      'list-entered',
      'list-checked',
      'list-left',
      'measure-imposed',
      'measure-lifted',
      'repair-decided',
      'objection-decided',
      'repudiation-decided',
      'suspension',
      'ruling',
      'licence-ended',
    ]),
  );
});
