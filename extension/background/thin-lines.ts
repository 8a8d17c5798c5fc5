import type { Register } from '../../shared/register/layers/register.ts';
import { endInSource, fold } from '../../shared/text/fold.ts';
import type { TextSpan } from '../messages/packed-places.ts';

/** Where names, confirmed or only said by their bearers, and codes stand in a text, in their order: telling what they mean takes most of the time. */
export function namesIn(text: string, { scan, scanDeclared }: Register): readonly TextSpan[] {
  const folded = fold(text);
  const names = [...scan(folded.text), ...scanDeclared(folded.text)].map(({ start, end }) => ({
    start: folded.offsets[start] ?? 0,
    end: endInSource(folded, end - 1),
  }));
  const codes = [...text.matchAll(likeCode)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...names, ...codes].sort((one, other) => one.start - other.start);
}

const likeCode = /[0-9A-Z]{18}/gi;

type Part = { readonly from: number; readonly to: number; readonly count: number };

/**
 * A line in parts of at most so many names, each up to a mark at which a name ends anyway. Where no mark stands between so many
 * names, the rest is left out (`isAll`), for a cut would make of part of a longer name one of its own.
 */
export function partsOf(
  text: string,
  names: readonly TextSpan[],
  most: number,
): { readonly parts: readonly Part[]; readonly isAll: boolean } {
  const parts: Part[] = [];
  let from = 0;
  let first = 0;
  while (names.length - first > most) {
    const cut = lastCut(text, names, first, first + most);
    if (cut === undefined) {
      const to = names[first + most]?.start ?? text.length;
      return { parts: [...parts, { from, to, count: most }], isAll: false };
    }
    parts.push({ from, to: cut.to, count: cut.next - first });
    from = cut.to;
    first = cut.next;
  }
  return { parts: [...parts, { from, to: text.length, count: names.length - first }], isAll: true };
}

/** The last place after a mark that stands between two of the names from `first` up to `next`. */
function lastCut(text: string, names: readonly TextSpan[], first: number, next: number) {
  for (let at = next; at > first; at -= 1) {
    const [start, end] = [names[at - 1]?.end ?? 0, names[at]?.start ?? 0];
    const gap = text.slice(start, end);
    const mark = gap.search(lastMark);
    if (mark >= 0) return { to: start + mark + 1, next: at };
  }
  return undefined;
}

const lastMark = /[、，。；！？,;）)](?=[^、，。；！？,;）)]*$)/;
