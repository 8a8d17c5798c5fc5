import type { Container } from './container.ts';
import type { Run } from './run.ts';

/** What is in a container: its own text, and what else is to be known of it. */
export type ContainerContents = {
  readonly runs: readonly Run[];
  /** Boxes inside this one, in the order of the page; they are read on their own. */
  readonly containers: readonly Container[];
  /** Elements passed over because they are not shown. */
  readonly hidden: readonly Element[];
  /** Elements whose own text can't be seen, although there is room for it; no size tells when it can be. */
  readonly invisible: readonly Element[];
  /** Fields, those without text too: nothing tells when there is some. */
  readonly fields: readonly Element[];
  /** Things that may have text which a script outside them can't read: frames, pictures, PDFs, plug-ins. */
  readonly unread: readonly Element[];
};
