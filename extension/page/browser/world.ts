import type { Interface } from './interface.ts';

type World = {
  /** What the browser lets extensions do here, taken before the page could stand in for it. */
  own?: Interface;
  /** Our own element in the document. */
  glass?: Element;
  annotation?: { stop(): void; lookAgain(): void };
  /** Listeners, those of all our scripts. */
  readonly heard: Set<Heard>;
  /** What the scripts give that are brought into a document later. */
  readonly brought: Record<string, unknown>;
};

export type Heard = readonly [EventTarget, string, (event: Event) => void, AddEventListenerOptions];

const key = Symbol.for('lucheng');
const global = globalThis as { [key]?: World };

/** What our scripts share in one document. The page's own scripts live in another world and never see it. */
export const world: World = global[key] ?? { brought: {}, heard: new Set() };
global[key] = world;

/** What one script gives to the others. Undefined until it has been brought into the document. */
export type Brought<T> = { readonly get: () => T | undefined; readonly put: (given: T) => void };

export function broughtBy<T>(script: string): Brought<T> {
  const { brought } = world;
  return {
    get: () => brought[script] as T | undefined,
    put: (given) => {
      brought[script] = given;
    },
  };
}
