import type { FactContext, FactOnFile } from '../../kinds/form/fact.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';

const none: readonly FactOnFile[] = [];

/** The facts beside the level that a subject's own entries show. */
export function factsAt(context: FactContext, { facts: forms }: KindBook): readonly FactOnFile[] {
  // Rating does this for every subject, and most have no facts of most kinds.
  const present = new Set<string>();
  for (const { kind } of context.facts) if (forms.has(kind)) present.add(kind);
  if (present.size === 0) return none;
  return [...forms].flatMap(([kind, form]) => (present.has(kind) ? form.of(context) : none));
}
