import type { Interface } from './interface.ts';
import { world } from './world.ts';

/**
 * The browser's interface to extensions. In a document with a frame of the name `chrome` or `browser` Chromium gives none to whoever
 * asks for it first after that, so it is taken before there is anything in the document (`entrypoints/early.ts`). Not by WXT's
 * `browser`, which takes any element of the page with that id for it.
 */
export function ownInterface(): Interface | undefined {
  takeInterface();
  return world.own;
}

/** Not once the extension was updated, switched off or removed, although its scripts are still in the document. */
export function isInterfaceAlive(): boolean {
  return world.own?.runtime.id !== undefined;
}

export function takeInterface(): void {
  if (!isInterfaceAlive() && typeof chrome === 'object' && chrome.runtime !== undefined) {
    const { runtime, dom } = chrome;
    world.own = { runtime, dom };
  }
}

declare const chrome: Interface;
