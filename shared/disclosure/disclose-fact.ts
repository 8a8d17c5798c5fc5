import type { Fact, FactOnFile } from '../kinds/form/fact.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { publicMarks } from './public-marks.ts';
import type { PublicityRules, RuleOfPublicity } from './publicity-rules.ts';

/** What a rule of publicity depends on besides the fact itself. */
export type DisclosureCircumstances = {
  readonly at: Instant;
  readonly isRegistered: boolean;
  readonly rules: PublicityRules;
};

/**
 * A fact beside the level as the public may see it at `at`; undefined if it isn't public then, another has taken its
 * place, or its kind has no rule.
 */
export function discloseFact(
  fact: FactOnFile,
  circumstances: DisclosureCircumstances,
): Fact | undefined {
  const rule = fact.isReplaced ? undefined : circumstances.rules.ofKind(fact.kind);
  const shown = rule && letsOut[rule](fact, circumstances);
  if (!shown || !holdsAt(shown, circumstances.at)) return undefined;
  return publicMarks(shown, circumstances.rules);
}

type LetOut = (fact: FactOnFile, circumstances: DisclosureCircumstances) => Fact | undefined;

const whole = ({ publicUntil: _, inside: __, ...fact }: FactOnFile): Fact => fact;
const nothing: LetOut = () => undefined;

/** A time limit of the law replaces the fact's own end: the fact is public for longer or for less. */
const untilBound: LetOut = (fact) =>
  fact.publicUntil === undefined ? undefined : { ...whole(fact), until: fact.publicUntil };

const whileRegistered: LetOut = (fact, { isRegistered }) =>
  isRegistered ? whole(fact) : undefined;

const letsOut: Readonly<Record<RuleOfPublicity, LetOut>> = {
  'in-force': whole,
  'by-severity': untilBound,
  'on-ground': untilBound,
  'own-word': whileRegistered,
  'with-source': whole,
  // The only fact that an undoing makes is the correction of a decision that was public.
  undoing: whole,
  mark: nothing,
  sum: nothing,
  catalogue: nothing,
  'without-persons': nothing,
  never: nothing,
};
