import { markPaths } from '../../../shared/view/mark-paths.ts';
import type { Mark } from '../../../shared/view/marks.ts';
import { surfaces, type Theme, tones } from '../../../shared/view/tokens.ts';
import * as dom from '../browser/dom.ts';
import type { ToLocal } from './glass.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

/** What to draw beside a name; undefined where the underline says enough. */
export type MarkerOf = (hit: Hit) => { readonly mark: Mark; readonly theme: Theme } | undefined;

/**
 * Draws a small sign at the end of each name in view, over its upper corner, where it hides next to nothing. Replaces what
 * was drawn before.
 */
export function drawMarkers(
  layer: Element,
  boxes: readonly HitBox[],
  markerOf: MarkerOf,
  place: ToLocal,
): void {
  const signs = boxes.flatMap(({ hit, lines }) => {
    const marker = markerOf(hit);
    const line = lines.at(-1);
    if (marker === undefined || line === undefined) return [];
    return [drawSign(marker.mark, marker.theme, place.at(cornerOf(line, place.scale)))];
  });
  layer.replaceChildren(...signs);
}

const sizePx = 14;

function cornerOf(line: DOMRect, scale: number) {
  const size = sizePx * scale;
  const root = dom.documentElement(document);
  const width = root === null ? innerWidth : dom.clientWidth(root);
  return { x: Math.min(line.right - size / 3, width - size), y: line.top - size * 0.6 };
}

function drawSign(mark: Mark, theme: Theme, { x, y }: { x: number; y: number }): Element {
  const svg = dom.createElementNS(document, svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.style.transform = `translate(${x}px,${y}px)`;
  for (const attributes of markPaths(mark, tones[mark.tone][theme], surfaces.paper[theme])) {
    const path = dom.createElementNS(document, svgNamespace, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
