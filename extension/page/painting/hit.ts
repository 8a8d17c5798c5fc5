import type { Finding } from '../../../shared/findings/finding.ts';
import * as dom from '../browser/dom.ts';
import { ink } from '../reading/ink.ts';
import { lastAtOrBefore } from '../reading/last-at-or-before.ts';
import type { Run } from '../reading/run.ts';

/** A finding where it stands on the page: one range for each text node that its characters lie in. */
export type Hit = {
  readonly finding: Finding;
  readonly ranges: readonly [StaticRange, ...StaticRange[]];
};

/** Undefined when the page has changed under the finding; it is then being looked at again. */
export function hitOf(finding: Finding, run: Run): Hit | undefined {
  if (!placesOf(run, finding.start, finding.end).every((place) => isAsRead(run, place)))
    return undefined;
  const [first, ...rest] = rangesOf(run, finding.start, finding.end);
  return first === undefined ? undefined : { finding, ranges: [first, ...rest] };
}

/**
 * The characters [start, end) of a run as ranges: one, unless something that isn't read (a gloss, a hidden word) stands in
 * between. Static ones: thousands of live ranges would slow down every change the page makes to itself.
 */
export function rangesOf(run: Run, start: number, end: number): readonly StaticRange[] {
  const parts = joinParts(partsOf(run, start, end));
  if (parts.length === 0 && run.field !== undefined) return rangeAround(run.field);
  return parts.map(
    ({ first, from, last, to }) =>
      new StaticRange({
        startContainer: first,
        startOffset: from,
        endContainer: last,
        endOffset: to,
      }),
  );
}

/** The browser draws the text of a field where no script reaches it: its place is the field's. */
function rangeAround(field: Element): readonly StaticRange[] {
  const around = dom.parentNode(field);
  if (around === null) return [];
  let offset = 0;
  for (let at = dom.previousSibling(field); at !== null; at = dom.previousSibling(at)) offset += 1;
  const ends = { startContainer: around, endContainer: around };
  return [new StaticRange({ ...ends, startOffset: offset, endOffset: offset + 1 })];
}

/** From an offset in one text node to an offset in the same or a later one. */
type Part = {
  readonly first: Text;
  readonly from: number;
  readonly last: Text;
  readonly to: number;
};

function partsOf(run: Run, start: number, end: number): readonly Part[] {
  return placesOf(run, start, end).flatMap((place) => {
    const node = run.nodes[place] as Text;
    const nodeStart = run.starts[place] as number;
    const from = Math.max(start - nodeStart, 0);
    const to = Math.min(end - nodeStart, node.length);
    return from < to ? [{ first: node, from, last: node, to }] : [];
  });
}

/** Which nodes of a run the characters [start, end) stand in. */
function placesOf({ nodes, starts }: Run, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let place = lastAtOrBefore(starts, start); place < nodes.length; place += 1) {
    if ((starts[place] ?? end) >= end) break;
    places.push(place);
  }
  return places;
}

/** Whether a node still says what was read in it; spaces and line ends are read otherwise than they are written. */
function isAsRead({ text, nodes, starts, field }: Run, place: number): boolean {
  const written = ink(nodes[place]?.data ?? '');
  const read = ink(text.slice(starts[place], starts[place + 1]));
  // What a style sheet writes is in the text too, and in no node.
  return field === undefined ? read === written : read.startsWith(written);
}

function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before === undefined || textAfter(before.last) !== part.first) joined.push(part);
    else joined[joined.length - 1] = { ...before, last: part.last, to: part.to };
  }
  return joined;
}

/** The next text node in the tree that has any text. */
function textAfter(node: Text): Node | null {
  const walker = dom.walkTexts(dom.getRootNode(node));
  walker.currentNode = node;
  let next = walker.nextNode();
  while (next !== null && (next as Text).length === 0) next = walker.nextNode();
  return next;
}

/** The element that the whole of a hit's range is in; text right in a shadow tree is where its host is. */
export function elementAround({ startContainer, endContainer }: StaticRange): Element | undefined {
  let around = startContainer instanceof Text ? dom.parentNode(startContainer) : startContainer;
  if (startContainer !== endContainer) {
    while (around !== null && !dom.contains(around, endContainer)) around = dom.parentNode(around);
  }
  if (around instanceof ShadowRoot) return around.host;
  return around instanceof Element ? around : undefined;
}
