import { kinds } from '../../kinds/book/all.ts';
import type { FactContext, FactForm, FactOnFile } from '../../kinds/form/fact.ts';
import type { EntryKind } from '../../kinds/form/kind.ts';

/** How each kind that shows a fact makes it, by the kind's name: first what speaks against its subject. */
export type FactForms = ReadonlyMap<string, FactForm>;

export function factFormsOf(some: readonly EntryKind[]): FactForms {
  const showing = some.flatMap(({ name, fact }) => (fact ? [[name, fact] as const] : []));
  return new Map(showing.toSorted(([, a], [, b]) => Number(b.isAdverse) - Number(a.isAdverse)));
}

export const factForms = factFormsOf(kinds);

const none: readonly FactOnFile[] = [];

/** What a subject's own entries show beside the level. */
export function factsAt(context: FactContext, forms: FactForms): readonly FactOnFile[] {
  // Rating does this for every subject, and most have nothing of the kind.
  const present = new Set<string>();
  for (const { kind } of context.facts) if (forms.has(kind)) present.add(kind);
  if (present.size === 0) return none;
  return [...forms].flatMap(([kind, form]) => (present.has(kind) ? form.of(context) : none));
}
