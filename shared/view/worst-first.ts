import type { MarkKey } from '../messages/word-set.ts';

/** Orders marks for `sort`: the worst first, and an unknown standing before any good one. */
export function byWorst(one: { readonly key: MarkKey }, other: { readonly key: MarkKey }): number {
  return worstFirst.indexOf(one.key) - worstFirst.indexOf(other.key);
}

const worstFirst: readonly MarkKey[] = [
  'blacklisted',
  'banned',
  'rectifying',
  'supervised',
  'unknown',
  'stale',
  'malformed',
  'not-known',
  'grade-E',
  'grade-D',
  'grade-C',
  'not-yet-graded',
  'grade-B',
  'grade-A',
  'not-applicable',
  'no-effect',
];
