import { describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { kinds, theBook } from '../../../shared/kinds/book/the-book.ts';
import { boundFault, type OwnCounts } from '../../../shared/kinds/door/bound-fault.ts';
import { checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import { type Bounds, usualLimit } from '../../../shared/kinds/form/bounds.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Entry, Role } from '../../../shared/ledger/entry.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

const cells = kinds.flatMap((kind) => kind.roles.map((role) => ({ kind: kind.name, role })));
const own = cells.filter(({ role }) => actsForItself(role));
const powers = cells.filter(({ role }) => !actsForItself(role));

function boundsOf(kind: string): Bounds {
  return theBook.kindOf(kind)?.bounds ?? {};
}

/**
 * The rules that refuse a kind's sample from a role with these counts of own entries, after `more` is on the
 * subject's record.
 */
function rulesFor(
  kind: string,
  role: Role,
  ownCounts: OwnCounts = () => ({ today: 0, inAll: 0 }),
  more: (draft: Entry) => readonly Entry[] = () => [],
): readonly string[] {
  const sample = samples[kind];
  if (!sample) throw new Error(kind);
  const book = sample.book();
  const draft = { subject: { kind: 'agency', code }, basis, ...sample.draft(role) };
  const now = shanghai(sample.time);
  const actor = actorAs(role);
  const seq = book.entries.length;
  const recorded = { v: 1, seq, id: 'x-1', jurisdiction: '330300', recordedAt: now } as const;
  const entry = { effectiveFrom: now, ...draft, ...recorded, actor } as unknown as Entry;
  const entries = [...book.entries, ...more(entry)];
  const result = checkDrafts([draft], {
    actor,
    now,
    jurisdiction: book.jurisdiction,
    historyOf: (wanted) =>
      entries.filter(({ subject }) => subjectKey(subject) === subjectKey(wanted)),
    holdersOfName: () => [],
    namedInDecisions: () => [],
    ownCounts,
  });
  return result.kind === 'valid' ? [] : result.faults.map(({ rule }) => rule);
}

describe('parties that act for themselves fill no ledger', () => {
  test.each(own)(
    '$role records no more $kind than its limits of a day and in all allow',
    ({ kind, role }) => {
      const { perDay, inAll = Number.POSITIVE_INFINITY } = boundsOf(kind).own ?? usualLimit;
      const counted = (today: number, all: number) =>
        rulesFor(kind, role, () => ({ today, inAll: all }));

      expect(counted(perDay - 1, inAll - 1)).toEqual([]);
      expect(counted(perDay, perDay)).toEqual(['bounds.own-day']);
      expect(counted(0, inAll)).toEqual(
        inAll === Number.POSITIVE_INFINITY ? [] : ['bounds.own-total'],
      );
    },
  );

  test('a batch counts for its own limit of a day', () => {
    const { book: makeBook, time } = samples['registration-changed'] ?? {};
    const book = makeBook?.();
    if (!book || !time) throw new Error('no sample');
    const drafts = Array.from({ length: usualLimit.perDay + 1 }, (_, n) => ({
      kind: 'registration-changed',
      body: { changes: { plan: `示例计划第${n}版` } },
    }));

    const faults = book.faults(time, actorAs('agency'), ...drafts);

    expect(faults.map(({ entry, rule }) => [entry, rule])).toEqual([
      [usualLimit.perDay, 'bounds.own-day'],
    ]);
  });
});

test.each(powers)('whatever a party has recorded, $role may record $kind', ({ kind, role }) => {
  const most = { today: 1e9, inAll: 1e9 };

  expect(rulesFor(kind, role, () => most)).toEqual([]);
});

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

describe('words that only the party itself may say', () => {
  test.each(['objection', 'repair-applied', 'engagement-repudiated'])(
    '%s has no total limit, because no other party could say it instead',
    (kind) => {
      expect(boundsOf(kind).own?.perDay).toBe(usualLimit.perDay);
      expect(boundsOf(kind).own).not.toHaveProperty('inAll');
    },
  );

  test('a client confirms as many engagements as it may rate', () => {
    expect(boundsOf('engagement-confirmed').own).toEqual(boundsOf('evaluation').own);
  });

  test('a refusal points to an authority only where one may record the fact', () => {
    const refusal = (kind: string, role: Role) => {
      const entryKind = kinds.find(({ name }) => name === kind);
      if (!entryKind) throw new Error(kind);
      return boundFault(entryKind, {}, actorAs(role), [], { today: 0, inAll: 1e9 });
    };

    expect(refusal('service-commitment', 'agency')?.zh).not.toContain('主管部门');
    expect(refusal('registration-changed', 'agency')?.zh).toContain('由主管部门代为记录');
  });
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

test('an entry has few personal fields', () => {
  const { book, time } = samples['registration-filed'] ?? {};
  const personal = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`field${n}`, '示例']));
  const draft = { ...samples['registration-filed']?.draft('agency'), personal };

  expect(book?.().rules(time ?? '', actorAs('agency'), draft)).toEqual(['bounds.personal-fields']);
});
