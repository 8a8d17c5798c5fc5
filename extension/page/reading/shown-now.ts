import * as dom from '../browser/dom.ts';
import { type Container, elementOf } from './container.ts';
import { isWithinAny } from './is-within.ts';
import type { KnownText } from './known-text.ts';
import { isLeftOut } from './left-out.ts';

/** Goes through the containers within these elements, one at a step: from where on text is to be read again. */
export function* changedWithin(
  known: KnownText,
  elements: ReadonlySet<Element>,
): Generator<Node | undefined> {
  for (const container of known.containers()) {
    const [block] = known.of(container) ?? [];
    const isWithin = block !== undefined && isWithinAny(container, elements);
    yield isWithin ? readAgainFrom(container as Container, block.run !== undefined) : undefined;
  }
}

/**
 * From where on a container has to be read again that may be shown now, or no longer. Nowhere, if what was read closely is still seen:
 * each of its boxes is asked by itself.
 */
function readAgainFrom(container: Container, isReadClosely: boolean): Node | undefined {
  const element = elementOf(container);
  const isSeen = dom.checkVisibility(element, { visibilityProperty: true });
  // Of what was read as a whole any part may be hidden by now; reading it so again is quick.
  if (isSeen) return isReadClosely ? undefined : container;
  const undrawn = outermostLeftOut(element);
  return undrawn === undefined ? container : (dom.parentNode(undrawn) ?? undrawn);
}

/** Of an element and those around it, the outermost that isn't drawn itself; undefined where there is none. */
function outermostLeftOut(element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = element; at !== null; at = dom.parentElement(at)) {
    if (isLeftOut(at)) outermost = at;
  }
  return outermost;
}
