import * as dom from '../browser/dom.ts';
import { listen } from '../browser/listen.ts';
import { world } from '../browser/world.ts';
import type { HitBox } from './hit-boxes.ts';

type Focused = {
  /** The one name in an element. */
  readonly within: (element: Element) => HitBox | undefined;
  readonly open: (box: HitBox) => void;
  readonly close: () => void;
};

/** Opens the card of a name in a link or field that the reader has come to by keyboard. */
export function followFocus({ within, open, close }: Focused, signal: AbortSignal): void {
  listen(
    document,
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || target === world.glass) return;
      const box = dom.matches(target, ':focus-visible') ? within(target) : undefined;
      if (box === undefined) close();
      else open(box);
    },
    signal,
  );
}
