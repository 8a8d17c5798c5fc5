import type { Container } from './container.ts';
import type { Run } from './run.ts';

/**
 * A piece of the page's visible text with a number of its own, by which page script and background speak of it. Where it was
 * read closely its text nodes are known, otherwise they are looked for once something is found in it.
 */
export type Block = {
  readonly id: number;
  readonly text: string;
  readonly container: Container;
  readonly run: Run | undefined;
};
