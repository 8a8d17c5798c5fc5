import type { NameOnFile, NameOnRecord } from '../rating/standing.ts';
import type { PublicityRules, RuleOfPublicity } from './publicity-rules.ts';

/** The names as the public may see them, each by the rule of the registrations or decisions that give it. */
export function discloseNames(
  names: readonly NameOnFile[],
  rules: PublicityRules,
): readonly NameOnRecord[] {
  return names.flatMap(({ givenBy, ...name }) => {
    const rule = givenBy === undefined ? rules.ofRegistrations() : rules.ofKind(givenBy);
    return rule && isLetOut[rule] ? [name] : [];
  });
}

const isLetOut: Readonly<Record<RuleOfPublicity, boolean>> = {
  'in-force': true,
  // Even after its registration ended an agency has to be found by the names under which it is on record.
  'own-word': true,
  'with-source': true,
  'on-ground': false,
  'by-severity': false,
  mark: false,
  undoing: false,
  sum: false,
  catalogue: false,
  'without-persons': false,
  never: false,
};
