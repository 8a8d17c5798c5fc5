import * as dom from '../browser/dom.ts';
import type { Hit } from './hit.ts';

/** Where a hit is drawn, line by line, in viewport coordinates at the time of measuring. */
export type HitBox = {
  readonly hit: Hit;
  readonly lines: readonly DOMRect[];
  /** How far the page was scrolled then. */
  readonly scrolled: { readonly x: number; readonly y: number };
};

/** Measures hits that are drawn at all. Meant for a few: it makes the browser lay the page out. */
export function measureHits(hits: Iterable<Hit>, range: Range): readonly HitBox[] {
  const boxes: HitBox[] = [];
  const scrolled = { x: scrollX, y: scrollY };
  for (const hit of hits) {
    const lines = hit.ranges.flatMap((part) => linesOf(part, range));
    if (lines.length > 0) boxes.push({ hit, lines, scrolled });
  }
  park(range);
  return boxes;
}

/** Puts a range where the page's own changes don't have to keep it up to date. */
export function park(range: Range): void {
  range.setStart(document, 0);
  range.collapse(true);
}

export function hasPoint({ lines }: HitBox, x: number, y: number): boolean {
  return lines.some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

function linesOf(part: StaticRange, range: Range): readonly DOMRect[] {
  const { startContainer: first, startOffset, endContainer: last, endOffset } = part;
  const isStillThere = dom.isConnected(first) && dom.isConnected(last);
  if (!isStillThere || startOffset > lengthOf(first) || endOffset > lengthOf(last)) return [];
  range.setStart(first, startOffset);
  range.setEnd(last, endOffset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : dom.countChildren(node);
}
