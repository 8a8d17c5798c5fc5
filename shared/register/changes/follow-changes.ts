import type { Level } from '../../kinds/form/level.ts';
import { levels } from '../../kinds/form/level.ts';
import { canonicalBytes } from '../../ledger/canonical.ts';
import { sha256, toHex } from '../../ledger/digest.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import { acceptHead, type HeadGround, type HeadRule } from '../trust/accept-head.ts';
import type { SignedHead } from '../trust/head.ts';
import type { Decision } from './change.ts';
import { isOfferedChanges, type OfferedPart } from './changes-answer-guards.ts';
import { type ChangesIndex, numbersInPart } from './changes-index.ts';
import type { Cursor } from './cursor.ts';

/** What a portal keeps: the decisions in force by their keys, and how far it has read. */
export type Followed = {
  readonly cursor: Cursor;
  /** The newest head believed; what is kept holds until this expires. */
  readonly head: SignedHead;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Something is left to be asked for; until then the decisions aren't all. */
  readonly isMore: boolean;
};

export type ChangesRule =
  | HeadRule
  | 'changes.shape'
  | 'changes.hash'
  /** The feed began anew, or no longer knows what went since: start from nothing. */
  | 'changes.start-anew';

/**
 * Follows the feed by one untrusted answer (parsed JSON), whichever question it was given to: an answer that comes twice, too late
 * or in the wrong order changes nothing that it shouldn't. What it can't prove leaves everything as it was. `before` is undefined
 * for who starts.
 */
export async function followChanges(
  before: Followed | undefined,
  answer: unknown,
  ground: Omit<HeadGround, 'last'>,
): Promise<Followed | { readonly rule: ChangesRule }> {
  if (!isOfferedChanges(answer)) return { rule: 'changes.shape' };
  const { head, index } = answer;
  const judged = await acceptHead(canonicalBytes(head), { ...ground, last: before?.head });
  if (judged.kind === 'refused') return { rule: judged.rule };
  if (hashOf(index) !== head.head.changes) return { rule: 'changes.hash' };
  const cursor = before?.cursor ?? { feed: index.feed, shown: 0, gone: index.gone.next - 1 };
  if (cursor.feed !== index.feed || cursor.gone < index.gone.first - 1) {
    return { rule: 'changes.start-anew' };
  }
  const shown = readOn(cursor.shown, index.shown, answer.shown);
  const gone = readOn(cursor.gone, index.gone, answer.gone);
  if (!shown || !gone) return { rule: 'changes.hash' };

  const decisions = new Map(before?.decisions);
  for (const { n: _, key, ...decision } of shown.changes) decisions.set(key, decision);
  for (const { key } of gone.changes) decisions.delete(key);
  return {
    cursor: { feed: index.feed, shown: shown.last, gone: gone.last },
    head,
    decisions,
    isMore: shown.last < index.shown.next - 1 || gone.last < index.gone.next - 1,
  };
}

/** The level that these decisions about one agency give it at `now`; without one in force: normal. */
export function decidedLevel(decisions: Iterable<Decision>, now: Instant): Level {
  const held = new Set([...decisions].filter((one) => holdsAt(one, now)).map(({ level }) => level));
  return levels.find((level) => level === 'normal' || held.has(level)) ?? 'normal';
}

/** The changes after `last`, as far as no part is missing; undefined where a part is another than the index names. */
function readOn<Change extends { readonly n: number }>(
  last: number,
  { next, parts }: ChangesIndex['shown'],
  offered: readonly OfferedPart<Change>[],
): { readonly last: number; readonly changes: readonly Change[] } | undefined {
  const changes: Change[] = [];
  if (last + 1 >= next) return { last, changes };
  for (const { place, sha256 } of parts) {
    if ((place + 1) * numbersInPart <= last + 1) continue;
    const part = offered.find((one) => one.place === place);
    if (!part) return { last: Math.max(last, place * numbersInPart - 1), changes };
    if (hashOf(part.changes) !== sha256) return undefined;
    changes.push(...part.changes.filter(({ n }) => n > last));
  }
  return { last: next - 1, changes };
}

function hashOf(value: unknown): string | undefined {
  try {
    return toHex(sha256(canonicalBytes(value)));
  } catch {
    // A value without a canonical form (lone surrogates) was never signed.
    return undefined;
  }
}
