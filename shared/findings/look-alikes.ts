import type { Register } from '../register/layers/register.ts';
import { verdictOf } from '../register/reader/verdict-of.ts';
import { foldText } from '../text/fold.ts';
import { isOneOff } from '../text/is-one-off.ts';
import type { Instant } from '../time/instant.ts';

/**
 * An unregistered name, and a listed agency's name that differs from it in one character: two companies, or a slip.
 */
export type LookAlike = { readonly written: string; readonly code: string; readonly name: string };

/**
 * The unregistered names that a reader should compare with the blacklist once more. This is no accusation: names one
 * character apart are mostly two companies.
 */
export function lookAlikesOf(
  unknown: readonly string[],
  register: Register | undefined,
  now: Instant,
): readonly LookAlike[] {
  if (register === undefined || unknown.length === 0) return [];
  const likeOf = lookAlikesIn(register, now);
  return unknown.flatMap((written) => likeOf(written) ?? []);
}

/** Compares unregistered names, one after the other, with those that are listed at `now`. */
export function lookAlikesIn(
  register: Register,
  now: Instant,
): (written: string) => LookAlike | undefined {
  const byLength = Map.groupBy(listedNames(register, now), ({ folded }) => folded.length);
  return (written) => {
    const folded = foldText(written);
    const near = [0, -1, 1].flatMap((more) => byLength.get(folded.length + more) ?? []);
    const like = near.find((one) => isOneOff(folded, one.folded));
    return like && { written, code: like.code, name: like.name };
  };
}

type ListedName = { readonly code: string; readonly name: string; readonly folded: string };

function listedNames(register: Register, now: Instant): readonly ListedName[] {
  const names: ListedName[] = [];
  for (const { code } of register.all(({ everAt }) => everAt.has('blacklisted'))) {
    const verdict = verdictOf(register, code, now);
    if (verdict.outcome !== 'known' || verdict.span.level !== 'blacklisted') continue;
    for (const { name, kind, isUnconfirmed } of verdict.record.names) {
      if (kind !== 'alias' && !isUnconfirmed) names.push({ code, name, folded: foldText(name) });
    }
  }
  return names;
}
