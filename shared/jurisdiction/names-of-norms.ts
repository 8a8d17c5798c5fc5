import type { Norm } from './norm.ts';
import { knownNames, normNamed } from './norms.ts';

export type NamedNorm = { readonly name: string; readonly norm: Norm };

/**
 * The known norms that a text names without 《》 by title or short title, as in `依照民法典第一条` or `违反民法典`. A name inside a
 * longer word, as in the title of rules that carry a law out, doesn't count.
 */
export function namesIn(text: string): readonly NamedNorm[] {
  return Array.from(text.matchAll(pattern), ([, name = '']) => {
    const norm = normNamed(name);
    return norm === undefined ? [] : [{ name, norm }];
  }).flat();
}

const names = knownNames()
  .filter((name) => /^\p{Script=Han}+$/u.test(name))
  .toSorted((a, b) => b.length - a.length);

const pattern = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[据照依按和及与反背犯用引原旧新行对因])(${names.join('|')})(?=$|[^\\p{Script=Han}]|第|规定|之|的|等|中)`,
  'gu',
);
