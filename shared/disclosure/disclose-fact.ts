import type { Fact, FactOnFile } from '../kinds/form/fact.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { type Publicity, publicity } from './publicity.ts';

/** What a rule of publicity goes by besides the fact itself. */
export type DisclosureCircumstances = {
  readonly at: Instant;
  readonly isRegistered: boolean;
  /** By which rule a kind of fact is public. */
  readonly ruleOf: RuleOf;
};

export type RuleOf = (kind: string) => Publicity['rule'] | undefined;

/** Facts that no kind of entry is called after go by the rule of the entries that they rest on. */
const derivedRules: Readonly<Record<string, Publicity['rule']>> = {
  correction: 'undoing',
  'legal-person-listed': 'in-force',
};

export const ruleOfKind: RuleOf = (kind) => publicity[kind]?.rule ?? derivedRules[kind];

/** A fact as the public may see it at `at`; undefined for one that isn't public then, or whose kind has no rule. */
export function discloseFact(
  fact: FactOnFile,
  circumstances: DisclosureCircumstances,
): Fact | undefined {
  const rule = circumstances.ruleOf(fact.kind);
  const shown = rule && rules[rule](fact, circumstances);
  return shown && holdsAt(shown, circumstances.at) ? shown : undefined;
}

type Rule = (fact: FactOnFile, circumstances: DisclosureCircumstances) => Fact | undefined;

const whole: Rule = ({ publicUntil: _, inside: __, ...fact }) => fact;
const notAtAll: Rule = () => undefined;

/** A bound that the law sets takes the place of the fact's own end: it is public for longer or for less. */
const untilBound: Rule = (fact, circumstances) => {
  const { publicUntil } = fact;
  const shown = whole(fact, circumstances);
  return publicUntil === undefined || shown === undefined
    ? undefined
    : { ...shown, until: publicUntil };
};

const whileRegistered: Rule = (fact, circumstances) =>
  circumstances.isRegistered ? whole(fact, circumstances) : undefined;

/** What each rule lets out of a fact beside the level. */
const rules: Readonly<Record<Publicity['rule'], Rule>> = {
  'in-force': whole,
  'by-severity': untilBound,
  'on-ground': untilBound,
  'own-word': whileRegistered,
  'with-source': whole,
  // The only fact that an undoing makes is the correction of a decision that was public.
  undoing: whole,
  mark: notAtAll,
  sum: notAtAll,
  catalogue: notAtAll,
  never: notAtAll,
};
