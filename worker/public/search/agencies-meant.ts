import { foldText } from '../../../shared/text/fold.ts';
import { isOneOff } from '../../../shared/text/is-one-off.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import type { Meant } from './found.ts';
import { lineAt } from './line-at.ts';

/** Shorter texts are one character off from too much. */
const shortest = 4;
const mostMeant = 5;
const mostCandidates = 500;

/**
 * Agencies with a name, or a part of one, that the text is one character off from. One slip leaves one half of the text as it is, so
 * only names with either half are compared.
 */
export function agenciesMeant(fresh: Fresh, text: string): readonly Meant[] {
  const folded = foldText(text);
  if (folded.length < shortest) return [];
  const middle = Math.ceil(folded.length / 2);
  const codes = new Set<string>();
  for (const half of [folded.slice(0, middle), folded.slice(middle)]) {
    for (const { code, names } of fresh.register.search(half, mostCandidates)) {
      if (names.some(({ name }) => isNearly(foldText(name), folded))) codes.add(code);
      if (codes.size >= mostMeant) break;
    }
  }
  return [...codes].flatMap((code) => {
    const verdict = verdictAt(fresh, code);
    return verdict.outcome === 'known' ? { line: lineAt(fresh, verdict).line } : [];
  });
}

/** Whether a part of the name is one character off. */
function isNearly(name: string, text: string): boolean {
  for (let start = 0; start + text.length - 1 <= name.length; start++) {
    for (const length of [text.length, text.length - 1, text.length + 1]) {
      if (start + length <= name.length && isOneOff(name.slice(start, start + length), text))
        return true;
    }
  }
  return false;
}
