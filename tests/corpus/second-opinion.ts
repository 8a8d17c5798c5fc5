import type { Finding } from '../../shared/findings/finding.ts';
import type { OracleHit } from './oracle.ts';
import { plainName } from './plain-name.ts';

/** How far a page's findings, certain or possible, agree with what the oracle reads there. */
export type SecondOpinion = {
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly Disagreement[];
  readonly extra: readonly Disagreement[];
};

/** `class`: the kind of case, as far as the text alone tells; `other` cases need a person's eye. */
export type Disagreement = {
  readonly class: string;
  readonly text: string;
  readonly context: string;
};

/** The page's text as the browser shows it: line by line, and in one piece. */
export type ShownText = { readonly lines: readonly string[]; readonly whole: string };

/** Compares by name and count: it can't tell which of five occurrences of a name is missed. */
export function secondOpinion(
  findings: readonly (Finding & { readonly frame: number })[],
  occurrences: readonly OracleHit[],
  shown: ShownText,
): SecondOpinion {
  const places = onePerPlace(findings);
  const found = groupBy(places, ({ text }) => plainName(text));
  const expected = groupBy(occurrences, ({ plain }) => plain);
  const missed = [...expected].flatMap(([plain, own]) => own.slice(found.get(plain)?.length ?? 0));
  const extra = [...found].flatMap(([plain, own]) => own.slice(expected.get(plain)?.length ?? 0));
  return {
    expected: occurrences.length,
    found: occurrences.length - missed.length,
    missed: missed.map(({ plain, context }) => ({
      class: classOfMissed(plain, context),
      text: plain,
      context,
    })),
    extra: extra.map((finding) => ({
      class: classOfExtra(finding.text, shown),
      text: finding.text,
      context: contextOf(finding.text, shown.whole),
    })),
  };
}

/** A name that several organisations bear is several findings at one place. */
function onePerPlace<F extends Finding & { readonly frame: number }>(
  findings: readonly F[],
): readonly F[] {
  const places = groupBy(findings, ({ frame, block, start }) => [frame, block, start].join());
  return [...places.values()].flatMap(([first]) => first ?? []);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function classOfMissed(plain: string, context: string): string {
  if (plain.length < 4) return 'under four characters';
  const after = context.slice(context.indexOf('】') + 1);
  return /^[\p{L}\d(]/u.test(after) ? 'the text goes on' : 'other';
}

function classOfExtra(text: string, { lines }: ShownText): string {
  const plain = plainName(text);
  if (lines.some((line) => plainName(line).includes(plain))) return 'read as part of a longer name';
  return plainName(lines.join('')).includes(plain) ? 'broken over lines' : 'other';
}

function contextOf(text: string, whole: string): string {
  const at = whole.indexOf(text);
  const around = at < 0 ? text : whole.slice(Math.max(0, at - 20), at + text.length + 20);
  return around.replace(/\s+/g, ' ');
}
