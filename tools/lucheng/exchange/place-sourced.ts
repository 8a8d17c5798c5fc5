import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Place } from './find-recorded.ts';

/**
 * What a row of a source says is a newer check of what stands under the same `key`; a row that says the same of the same day is
 * nothing new.
 */
export function placeSourced(kind: string, key: 'number' | 'period'): Place {
  return (draft, facts) => {
    const held = facts.findLast(
      (fact) => fact.kind === kind && keyIn(fact.body) === keyIn(draft.body),
    );
    if (held && contentOf(held) === contentOf(draft)) return { kind: 'unchanged' };
    return { kind: 'new', replaces: held?.id ?? null };
  };

  function keyIn(body: unknown): unknown {
    return Object(body)[key];
  }
}

/** A second look on the same day tells nothing that the first didn't. */
function contentOf({ body }: Pick<EntryDraft, 'body'>): string {
  const { sourceCheckedAt, ...facts } = Object(body);
  return canonicalJson({ ...facts, checkedOn: String(sourceCheckedAt).slice(0, 10) });
}
