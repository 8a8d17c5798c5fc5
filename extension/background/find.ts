import { findNames } from '../../shared/findings/find-names.ts';
import type { Finding, PersonFinding, TextPlace } from '../../shared/findings/finding.ts';
import type { PageOptions } from '../../shared/findings/read-page.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import type { Day, Instant } from '../../shared/time/instant.ts';
import type { BlockPlace } from '../messages/packed-places.ts';
import type { Look } from '../messages/page-messages.ts';
import type { Lines } from './lines.ts';
import type { Portion } from './portions.ts';

/** What was found in a page's text, under the page's own numbers of its pieces. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly unknown: readonly TextPlace[];
  readonly persons: readonly PersonFinding[];
};

/** `headsWanted`: lines of which it would matter what heads the cells they are in, and the page hasn't said it. */
export type FoundInBlocks = Found & { readonly headsWanted: readonly BlockPlace[] };

/** Looks some of a page's lines over; what is found in its own has its place in the whole of its piece. */
export function findInBlocks(
  { lines, from, to }: Portion,
  heads: Look['heads'],
  register: Register,
  now: Instant,
  noticeDay: Day | undefined,
): FoundInBlocks {
  const wanted = new Set<number>();
  const connections = connectionsOf(lines, heads, (line) => wanted.add(line));
  const isOwn = (line: number) => from <= line && line < to;
  const own = <P extends TextPlace>(places: readonly P[]) =>
    placeInBlocks(
      places.filter(({ block }) => isOwn(block)),
      lines,
    );
  const found = findNames(lines.texts, register, now, { noticeDay, ...connections });
  return {
    findings: own(found.findings),
    unknown: own(found.unknown),
    persons: own(found.persons),
    headsWanted: [...wanted].filter(isOwn).flatMap((line) => placeOfLine(line, lines)),
  };
}

/** How a page's lines are connected, as far as the page has said it; `wants` is told of each line whose heads it hasn't said. */
export function connectionsOf(
  { ids, starts, inRow }: Lines,
  heads: Look['heads'],
  wants: (line: number) => void = () => undefined,
): Required<PageOptions> {
  const known = new Map(heads.map((one) => [placeKey(one.block, one.start), one.texts]));
  return {
    // Numbers are given in the order of reading: what is read again later may have lost its neighbours.
    follows: (line) => {
      const step = (ids[line] ?? 0) - (ids[line - 1] ?? 0);
      return step === 0 || step === 1;
    },
    headsOf: (line) => {
      const said = known.get(placeKey(ids[line], starts[line]));
      if (said !== undefined) return said ?? undefined;
      wants(line);
      return inRow[line] ? none : undefined;
    },
  };
}

function placeInBlocks<P extends TextPlace>(
  places: readonly P[],
  { ids, starts }: Lines,
): readonly P[] {
  return places.flatMap((place) => {
    const block = ids[place.block];
    const from = starts[place.block];
    if (block === undefined || from === undefined) return [];
    return [{ ...place, block, start: from + place.start, end: from + place.end }];
  });
}

function placeOfLine(line: number, { ids, texts, starts }: Lines): readonly BlockPlace[] {
  const [block, start, text] = [ids[line], starts[line], texts[line]];
  if (block === undefined || start === undefined || text === undefined) return [];
  return [{ block, start, end: start + text.length }];
}

function placeKey(block: number | undefined, start: number | undefined): string {
  return `${block}:${start}`;
}

const none: readonly string[] = [];
