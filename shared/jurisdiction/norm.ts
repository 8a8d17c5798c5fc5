import type { Day } from '../time/instant.ts';

/** Ranks of norms (Legislation Law arts. 98–103; domain G2), strongest first. */
export const normLevels = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'rule',
  'normative-document',
] as const;
export type NormLevel = (typeof normLevels)[number];

/** A norm that policy or decisions cite, as far as Lucheng has to know it. */
export type Norm = {
  /** Its full title, without 《》. */
  readonly title: string;
  /** What else it is cited by: short titles, the number of its decree or document. */
  readonly also?: readonly string[];
  readonly level: NormLevel;
  /** First day in force, of whichever version. Absent: not known here, and long ago. */
  readonly from?: Day;
  /** First day on which it isn't in force any more. */
  readonly until?: Day;
  /** The title of what took its place. */
  readonly replacedBy?: string;
};
