import { markPaths } from '../../../shared/view/mark-paths.ts';
import type { Mark } from '../../../shared/view/marks.ts';
import { surfaces, type Theme, tones } from '../../../shared/view/tokens.ts';
import * as dom from '../browser/dom.ts';
import { placeForSign, type Square } from './free-place.ts';
import type { ToLocal } from './glass.ts';
import { elementAround, type Hit } from './hit.ts';
import { type HitBox, park } from './hit-boxes.ts';

/** What to draw beside a name; undefined where the underline says enough. */
export type MarkerOf = (hit: Hit) => { readonly mark: Mark; readonly theme: Theme } | undefined;

/** Draws a small sign beside each of these names, where it covers nothing else. Replaces what was drawn before. */
export function drawMarkers(
  layer: Element,
  boxes: readonly HitBox[],
  markerOf: MarkerOf,
  place: ToLocal,
  range: Range,
): void {
  const signs = boxes.flatMap(({ hit, lines }) => {
    const marker = markerOf(hit);
    const square = placeForSign(lines, sizePx * place.scale, range, elementAround(hit.ranges[0]));
    if (marker === undefined || square === undefined) return [];
    const size = square.size / place.scale;
    return [drawSign(marker.mark, marker.theme, { ...place.at(square), size })];
  });
  park(range);
  layer.replaceChildren(...signs);
}

const sizePx = 14;

function drawSign(mark: Mark, theme: Theme, { x, y, size }: Square): Element {
  const svg = dom.createElementNS(document, svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.style.transform = `translate(${x}px,${y}px)`;
  svg.style.width = svg.style.height = `${size}px`;
  const [ink, paper] = coloursOf(mark, theme);
  for (const attributes of markPaths(mark, ink, paper)) {
    const path = dom.createElementNS(document, svgNamespace, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}

/** A browser leaves drawings their colours, also where the reader's own are forced on all text. */
function coloursOf(mark: Mark, theme: Theme): readonly [ink: string, paper: string] {
  const isForced = matchMedia('(forced-colors:active)').matches;
  return isForced ? ['CanvasText', 'Canvas'] : [tones[mark.tone][theme], surfaces.paper[theme]];
}

const svgNamespace = 'http://www.w3.org/2000/svg';
