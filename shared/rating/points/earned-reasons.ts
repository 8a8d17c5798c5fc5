import { levels } from '../../kinds/form/level.ts';
import type { Reason } from '../standing.ts';
import type { CountedDemerit } from './counted-demerits.ts';

/**
 * The reasons that follow from the points. Public are those that follow from the publishable facts alone, as if there
 * were no other (domain G7): a minor fact neither makes a level public nor hides one. Where the two differ, both are
 * given. No public reason is graver than what really holds.
 */
export function earnedReasons(
  all: readonly Reason[],
  demerits: readonly CountedDemerit[],
  reasonsOf: (demerits: readonly CountedDemerit[]) => readonly Reason[],
): readonly Reason[] {
  if (all.length === 0 || demerits.every(isPublishable)) return all;
  const publishable = demerits.filter(isPublishable);
  if (publishable.length === 0) return all;
  const open = reasonsOf(publishable).filter(({ level }) =>
    all.some((reason) => levels.indexOf(reason.level) <= levels.indexOf(level)),
  );
  const inside = all
    .filter((reason) => !open.some((other) => isSame(reason, other)))
    .map((reason) => ({ ...reason, isPublic: false }));
  return [...open, ...inside];
}

export function isPublishable({ isMinor, entry }: CountedDemerit): boolean {
  return !isMinor && entry.body.publication !== undefined;
}

function isSame(a: Reason, b: Reason): boolean {
  return a.level === b.level && a.from === b.from && a.entries.join() === b.entries.join();
}
