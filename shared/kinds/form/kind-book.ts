import type { FactForm } from './fact.ts';
import type { EntryKind } from './kind.ts';
import type { Traits } from './traits.ts';

/** The kinds of entries that a ledger takes, and what follows from what they declare. */
export type KindBook = {
  readonly kinds: readonly EntryKind[];
  readonly kindOf: (name: string) => EntryKind | undefined;
  /** How each kind that shows a fact makes it, by the kind's name. */
  readonly facts: ReadonlyMap<string, FactForm>;
  /** The names of the kinds that have a trait, `names.contestable` say, and of those whose entries may end something. */
  readonly names: Readonly<Record<keyof Traits | 'ending', ReadonlySet<string>>>;
};

export function bookOf(kinds: readonly EntryKind[]): KindBook {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const those = (isOne: (kind: EntryKind) => boolean) =>
    new Set(kinds.filter(isOne).map(({ name }) => name));
  const having = (trait: keyof Traits) => those((kind) => kind[trait] === true);
  return {
    kinds,
    kindOf: (name) => byName.get(name),
    facts: factsOf(kinds),
    names: {
      contestable: having('contestable'),
      repairable: having('repairable'),
      liftable: having('liftable'),
      sourced: having('sourced'),
      lasting: having('lasting'),
      supporting: having('supporting'),
      decidesOnAct: having('decidesOnAct'),
      explained: having('explained'),
      namesPersons: having('namesPersons'),
      keptFromSubject: having('keptFromSubject'),
      changesOthers: those(changesOthers),
      answersReminder: having('answersReminder'),
      graded: having('graded'),
      ending: those(({ ends }) => ends !== 'nothing'),
    },
  };
}

function factsOf(kinds: readonly EntryKind[]): ReadonlyMap<string, FactForm> {
  return new Map(kinds.flatMap(({ name, fact }) => (fact ? [[name, fact] as const] : [])));
}

function changesOthers(kind: EntryKind): boolean {
  return [kind.changesOthers, kind.annuls, kind.stops].some((said) => said !== undefined);
}
