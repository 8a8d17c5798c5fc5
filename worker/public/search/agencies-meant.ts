import { readingsOf } from '../../../shared/register/search/spell.ts';
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

/** Agencies with a name, or a part of one, that sounds like the text or that it is one character off from; a legal person before its branches. */
export function agenciesMeant(fresh: Fresh, text: string): readonly Meant[] {
  const codes = new Set<string>();
  for (const code of soundingLike(fresh, text)) if (codes.size < mostMeant) codes.add(code);
  for (const code of writtenLike(fresh, foldText(text)))
    if (codes.size < mostMeant) codes.add(code);
  const meant = [...codes].flatMap((code) => {
    const verdict = verdictAt(fresh, code);
    return verdict.outcome === 'known' ? { line: lineAt(fresh, verdict).line } : [];
  });
  const farOff = ({ line }: Meant) => Math.abs(line.name.length - text.length);
  return meant.toSorted((a, b) => farOff(a) - farOff(b));
}

/** Those with a part of a name that is read aloud alike, whatever the tones: 欧江 for 瓯江. */
function* soundingLike(fresh: Fresh, text: string): Generator<string, undefined> {
  for (const sounds of readingsOf(text)) {
    for (const { code } of fresh.register.searchSounds(sounds, mostMeant)) yield code;
  }
}

/** One slip leaves one half of the text as it is, so only names with either half are compared. */
function* writtenLike(fresh: Fresh, folded: string): Generator<string, undefined> {
  if (folded.length < shortest) return;
  const middle = Math.ceil(folded.length / 2);
  for (const half of [folded.slice(0, middle), folded.slice(middle)]) {
    for (const { code, names } of fresh.register.search(half, mostCandidates)) {
      if (names.some(({ name }) => isNearly(foldText(name), folded))) yield code;
    }
  }
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
