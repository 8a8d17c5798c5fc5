import * as dom from '../browser/dom.ts';
import type { Container } from './container.ts';
import { ink } from './ink.ts';

/** Characters, those of the markup's own lines included, up to which a container is read as one. */
const longestWhole = 16_384;
const mostElements = 4096;

/**
 * A container's text as the browser itself lays it out (one call, a hundred times as fast as walking there), with line ends
 * and tabs between boxes and cells. Only where this is all the text there is in it: the browser leaves out what isn't shown, and
 * what style sheets write it never adds, so that as much ink is the same ink. Undefined otherwise: read it closely then.
 */
export function readWhole(container: Container): string | undefined {
  if (!(container instanceof HTMLElement)) return undefined;
  // A box with text alone is as quickly read closely.
  if (dom.firstElementChild(container) === null) return undefined;
  // Cheaper to ask than the text of a long page, which would be asked for again in each of its boxes.
  if (dom.hasElements(container, mostElements)) return undefined;
  const source = dom.textContent(container) ?? '';
  if (source.length > longestWhole) return undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: what is laid out is the question here
  const text = dom.innerText(container);
  const isSame = ink(text).length === ink(source).length;
  return isSame && !(likeLetters.test(text) && letters.test(text)) ? text : undefined;
}

/** Asked first: to make an expression that knows a script takes long (docs/benchmarks.md). */
const likeLetters = /[\n\t][^\n\t]{1,2}[\n\t]+[^\n\t]{1,2}[\n\t]/;

/** Letters in boxes of their own may make a name: it depends on where they stand. */
const letters = /(?:[\n\t]+\p{Script=Han}){2}[\n\t]/u;
