import { theBook } from '../kinds/book/the-book.ts';
import type { EntryKind } from '../kinds/form/kind.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { Publicity } from '../kinds/form/publicity.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import { derivedFacts } from '../rating/facts/derived-facts.ts';
import type { Reason } from '../rating/standing.ts';

export type RuleOfPublicity = Publicity['rule'];

type Rule = RuleOfPublicity | undefined;

/** The rules that the kinds declare, which disclosure executes. What has no rule is never public. */
export type PublicityRules = {
  /** Of entries of a kind, or facts of it. */
  readonly ofKind: (kind: string) => Rule;
  /** Of what registrations state. */
  readonly ofRegistrations: () => Rule;
  readonly ofLevel: (level: Reason['level']) => Rule;
  readonly ofMark: (mark: ReasonMark) => Rule;
  /** Of what a grade sums up. */
  readonly ofGrades: () => Rule;
};

export function publicityRulesOf({ kinds, kindOf }: KindBook = theBook): PublicityRules {
  const ofThose = (isOne: (kind: EntryKind) => boolean) => agreedBy(kinds.filter(isOne));
  return {
    ofKind(name) {
      const derived = derivedFacts.get(name);
      return derived ? ofThose(derived.restsOn) : kindOf(name)?.publicity.rule;
    },
    ofRegistrations: () => ofThose(({ names }) => names !== undefined),
    ofLevel: (level) => ofThose(({ levels }) => levels?.includes(level) ?? false),
    ofMark: (mark) => ofThose((kind) => kind.mark === mark),
    ofGrades: () => ofThose(({ graded }) => graded === true),
  };
}

/** What rests on several kinds follows their rule, if it is one. */
function agreedBy(kinds: readonly EntryKind[]): Rule {
  const [rule, ...others] = new Set(kinds.map(({ publicity }) => publicity.rule));
  return others.length === 0 ? rule : undefined;
}
