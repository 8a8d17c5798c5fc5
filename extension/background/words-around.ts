import type { Finding, TextPlace } from '../../shared/findings/finding.ts';
import { mostIn } from '../../shared/query-record/limits.ts';

/** What stands before and after a place in its piece of text. */
export type WordsAround = Pick<TextPlace, 'block' | 'start'> & {
  readonly before: string;
  readonly after: string;
};

/** The words around what was found in a piece of text: a query record shows them, long after the text was let go. */
export function wordsAround(
  findings: readonly Finding[],
  { ids, texts }: { readonly ids: readonly number[]; readonly texts: readonly string[] },
): readonly WordsAround[] {
  const byId = new Map(ids.map((id, place) => [id, texts[place] ?? '']));
  return findings.map(({ block, start, end }) => {
    const text = byId.get(block) ?? '';
    return {
      block,
      start,
      before: text.slice(Math.max(0, start - mostIn.around), start),
      after: text.slice(end, end + mostIn.around),
    };
  });
}
