import { factsOf } from '../../kinds/facts/facts-of.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest, isEmpty } from '../../time/interval.ts';
import { earlier, later } from '../../time/order.ts';
import { listReasons } from '../list-reasons.ts';
import type { Reason } from '../standing.ts';
import type { Relative } from './kin-of.ts';
import type { Relation } from './relations-of.ts';

type Settle = (history: readonly Entry[]) => readonly Entry[];

/**
 * The reasons that reach a subject through its kin (domain G11): a branch has its legal person's bans as long as they
 * are in force; a successor has the listings and bans decided about its predecessor by then. `settle` gives the
 * reasons of a history.
 */
export function inheritedReasons(
  kin: readonly Relative[],
  settle: Settle = factsOf,
): readonly Reason[] {
  if (kin.length === 0) return none;
  const byStart = Map.groupBy(
    kin.flatMap((relative) => reasonsThrough(relative, settle)),
    ({ entries: [id], from, until }) => `${id} ${from} ${until}`,
  );
  // A relative that is reached by two ways hands the same decision down twice.
  return [...byStart.values()].flatMap(([reason]) => reason ?? []);
}

const none: readonly Reason[] = [];

function reasonsThrough(relative: Relative, settle: Settle): readonly Reason[] {
  const { relation, history, kin } = relative;
  const own = listReasons(settle(history));
  return [
    ...own.map((reason) => ({ ...reason, inheritedFrom: relation.code })),
    ...inheritedReasons(kin, settle),
  ]
    .filter((reason) =>
      relation.form === 'legal-person'
        ? reason.level === 'banned'
        : wasDecidedBy(relation.from, reason.entries[0], relative),
    )
    .map((reason) => during(reason, relation))
    .filter((reason) => !isEmpty(reason));
}

/** A decision after the succession is about the predecessor alone. A stayed decision goes by its own beginning. */
function wasDecidedBy(at: Instant, id: string | undefined, { history, kin }: Relative): boolean {
  const decision = history.find((entry) => entry.id === id);
  if (decision !== undefined) return earlier(decision.recordedAt, decision.effectiveFrom) <= at;
  return kin.some((relative) => wasDecidedBy(at, id, relative));
}

function during(reason: Reason, { from, until }: Relation): Reason {
  const end = earliest([reason.until, until]);
  const { openEnd, ...rest } = { ...reason, from: later(reason.from, from) };
  if (end !== undefined) return { ...rest, until: end };
  return openEnd === undefined ? rest : { ...rest, openEnd };
}
