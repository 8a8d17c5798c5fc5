import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import {
  repairableFrom,
  repairObstacles,
} from '../../../../shared/kinds/remedy/repair-conditions.ts';
import { repairsOf } from '../../../../shared/kinds/remedy/repairs.ts';
import type { Actor, Entry } from '../../../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';

/** The conditions of repair by the rules that refuse an application (domain § 9.7). */
const conditions = {
  wait: 'repair.too-early',
  training: 'repair.training-missing',
  lockout: 'repair.locked-out',
  ban: 'repair.under-ban',
  again: 'repair.same-act-again',
} as const;

export type ConditionName = keyof typeof conditions;

export type RepairCheck = {
  readonly entry: Entry;
  /** The first day by the wait alone. */
  readonly earliest: Day;
  /** An application is open. */
  readonly isApplied: boolean;
  readonly conditions: readonly { readonly name: ConditionName; readonly isMet: boolean }[];
  readonly canApply: boolean;
};

/** What stands in the way of each decision's repair, by the write door's own rules. */
export function repairChecks(
  entries: readonly Entry[],
  facts: readonly Entry[],
  actor: Actor,
  jurisdiction: Jurisdiction,
  now: Instant,
): readonly RepairCheck[] {
  const policy = policyAt(jurisdiction, dayOf(now));
  const context = { book: theBook, actor, now, jurisdiction, policy, facts, factsOf: () => [] };
  const open = repairsOf(facts).filter(
    ({ decision, gaps, acceptance }) => !decision && (acceptance || !gaps),
  );
  return entries.map((entry): RepairCheck => {
    const found = repairObstacles([entry.id], context).flatMap((fault) => fault?.rule ?? []);
    const isApplied = open.some(({ application }) => application.body.of.includes(entry.id));
    const asked = (Object.keys(conditions) as ConditionName[]).filter(
      (name) => name !== 'training' || entry.subject.kind === 'practitioner',
    );
    return {
      entry,
      earliest: repairableFrom(entry, facts, policy),
      isApplied,
      conditions: asked.map((name) => ({ name, isMet: !found.includes(conditions[name]) })),
      canApply: found.length === 0 && !isApplied,
    };
  });
}
