import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { obstaclesTo } from './judge-probe.ts';
import { type CaseMatter, probesFor } from './next-steps.ts';
import { nothing } from './probe.ts';

/** One way in which a step can be decided. */
export type Outcome = {
  /** What is chosen in it, by path, as `body.result`: nothing where the kind leaves no choice. */
  readonly choices: Readonly<Record<string, string>>;
  /** With a stand-in for whatever a person would type. */
  readonly draft: object;
};

/** More ways than one reads at a glance are no help. */
const mostOutcomes = 6;

/** The ways in which a step about an entry, or about the case, can be decided now. */
export function outcomesOf(
  kind: EntryKind,
  about: string | undefined,
  matter: CaseMatter,
  actor: Actor,
  now: Instant,
): readonly Outcome[] {
  return probesFor(kind, matter, about ?? nothing, now)
    .filter((probe) => obstaclesTo([probe], actor, now, matter.door).length === 0)
    .slice(0, mostOutcomes)
    .map(({ draft, chosen }) => ({
      choices: Object.fromEntries(
        [...chosen]
          .filter(([, value]) => value !== about)
          .map(([path, value]) => [path, `${value}`]),
      ),
      draft,
    }));
}
