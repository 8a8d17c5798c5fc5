import { ink } from './ink.ts';
import type { Container } from './read-runs.ts';

/** Characters, those of the markup's own lines included, up to which a container is read as one. */
const longestWhole = 16_384;

/**
 * A container's text as the browser itself lays it out (one call, a hundred times as fast as walking there), with line ends
 * and tabs between boxes and cells. Only where this is all the text there is in it, so that nothing in it is hidden, written
 * by a style sheet or made up; undefined otherwise: read it closely then.
 */
export function readWhole(container: Container): string | undefined {
  if (!(container instanceof HTMLElement)) return undefined;
  // A box with text alone is as quickly read closely.
  if (container.firstElementChild === null) return undefined;
  const source = container.textContent;
  if (source.length > longestWhole) return undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: what is laid out is the question here
  const text = container.innerText;
  return ink(text) === ink(source) ? text : undefined;
}
