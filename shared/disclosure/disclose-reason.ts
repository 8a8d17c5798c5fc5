import type { Reason } from '../rating/standing.ts';
import { publicMarks } from './public-marks.ts';
import type { PublicityRules, RuleOfPublicity } from './publicity-rules.ts';
import type { PublicReason } from './record.ts';

/** A reason of a level as the public may see it; undefined if it isn't public. */
export function discloseReason(reason: Reason, rules: PublicityRules): PublicReason | undefined {
  const rule = rules.ofLevel(reason.level);
  if (!rule || !letsOut[rule](reason)) return undefined;
  const { isPublic: _, ...shown } = reason;
  return publicMarks(shown, rules);
}

const always = () => true;
const never = () => false;

const letsOut: Readonly<Record<RuleOfPublicity, (reason: Reason) => boolean>> = {
  'in-force': always,
  'on-ground': ({ isPublic }) => isPublic,
  'by-severity': ({ isPublic }) => isPublic,
  'own-word': never,
  'with-source': always,
  mark: never,
  undoing: never,
  sum: never,
  catalogue: never,
  'without-persons': never,
  never,
};
