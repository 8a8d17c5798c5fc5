import { type NameHit, scanNames } from '../../names/scan-names.ts';
import { type NumberedNames, scanSeveral } from '../../names/scan-several.ts';
import type { Register } from './register.ts';

type Scans = Pick<Register, 'scan' | 'scanDeclared'>;

/**
 * Scans for the names of all layers. Most text holds no declared name, and then one scan answers both questions;
 * otherwise each sort of name is scanned for separately, so that a declared name never hides a confirmed one.
 */
export function scanLayers(
  lists: () => readonly NumberedNames[],
  isDeclared: (n: number) => boolean,
): Scans {
  const known = new Map<number, boolean>();
  const isKnownDeclared = (n: number): boolean => {
    const declared = known.get(n) ?? isDeclared(n);
    known.set(n, declared);
    return declared;
  };
  let last: Both | undefined;
  const both = (folded: string): Both => {
    if (last?.folded !== folded) last = { folded, ...scanBoth(lists(), isKnownDeclared, folded) };
    return last;
  };
  return {
    scan: (folded) => both(folded).confirmed,
    scanDeclared: (folded) => both(folded).declared,
  };
}

type Both = {
  readonly folded: string;
  readonly confirmed: readonly NameHit[];
  readonly declared: readonly NameHit[];
};

function scanBoth(
  lists: readonly NumberedNames[],
  isDeclared: (n: number) => boolean,
  folded: string,
): Omit<Both, 'folded'> {
  const all = scanLists(lists, folded);
  if (!all.some(({ names }) => names.some(isDeclared))) return { confirmed: all, declared: [] };
  const confirmed = scanLists(
    only(lists, (n) => !isDeclared(n)),
    folded,
  );
  const declared = scanLists(only(lists, isDeclared), folded);
  return { confirmed, declared: apartFrom(confirmed, declared) };
}

/** The hits that overlap none of the others; both lists are in the order of the text. */
function apartFrom(others: readonly NameHit[], hits: readonly NameHit[]): readonly NameHit[] {
  let at = 0;
  return hits.filter(({ start, end }) => {
    while ((others[at]?.end ?? Infinity) <= start) at++;
    return (others[at]?.start ?? Infinity) >= end;
  });
}

function only(
  lists: readonly NumberedNames[],
  isAsked: (n: number) => boolean,
): readonly NumberedNames[] {
  return lists.map(({ index, nameAt, first }) => ({
    index,
    first,
    // A name that isn't scanned for is empty, so that no text matches it.
    nameAt: (n) => (isAsked(first + n) ? nameAt(n) : ''),
  }));
}

function scanLists(lists: readonly NumberedNames[], folded: string): readonly NameHit[] {
  const [first, ...others] = lists;
  if (first === undefined) return [];
  return others.length === 0
    ? scanNames(first.index, folded, first.nameAt)
    : scanSeveral(lists, folded);
}
