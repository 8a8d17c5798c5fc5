import { findNames } from '../../shared/findings/find-names.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Instant } from '../../shared/time/instant.ts';

/** The names in a page's pieces of text, each finding under the page's own number of its piece. */
export function findInBlocks(
  { ids, texts }: { readonly ids: readonly number[]; readonly texts: readonly string[] },
  register: Register,
  now: Instant,
): readonly Finding[] {
  return findNames(texts, register, now).findings.flatMap((finding) => {
    const block = ids[finding.block];
    return block === undefined ? [] : [{ ...finding, block }];
  });
}
