import * as dom from './dom.ts';
import { type Heard, world } from './world.ts';

/** Hears what the browser tells. What a script of the page has made up is never heard: nothing that it dispatches changes anything. */
export function listen<K extends keyof Events>(
  target: EventTarget,
  type: K,
  listener: (event: Events[K]) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    if (event.isTrusted) listener(event as Events[K]);
  };
  const { heard } = world;
  const entry: Heard = [target, type, hear, { capture: true, passive: true, signal }];
  heard.add(entry);
  signal.addEventListener('abort', () => heard.delete(entry));
  dom.addEventListener(...entry);
}

type Events = DocumentEventMap & WindowEventMap & { readonly prerenderingchange: Event };

/** `document.open()` takes all listeners from a document, ours as well. Those that are still there are not doubled. */
export function listenAgain(): void {
  for (const entry of world.heard) dom.addEventListener(...entry);
}
