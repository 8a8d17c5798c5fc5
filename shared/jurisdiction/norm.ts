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

/** A norm that policies or decisions cite, with what Lucheng needs to know of it. */
export type Norm = {
  /** Its full title, without 《》. */
  readonly title: string;
  /** Other names that it is cited by: short titles, the number of its decree or document. */
  readonly also?: readonly string[];
  readonly level: NormLevel;
  /** First day in force of any version. Absent: not known here, and long ago. */
  readonly from?: Day;
  /** First day on which it is no longer in force. */
  readonly until?: Day;
  /** The title of the norm that replaced it. */
  readonly replacedBy?: string;
};
