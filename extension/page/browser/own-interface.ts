import type { Interface } from './interface.ts';
import { world } from './world.ts';

/**
 * The browser's interface to extensions. In a document with a frame of the name `chrome` or `browser` Chromium gives none to a script
 * that asks for it first after that, so it is taken before there is anything in the document (`entrypoints/early.ts`). Not by WXT's
 * `browser`, which takes any element of the page with that id for it. Its parts are made when they are used for the first time, and
 * making them takes as long as reading a short page: ask for what you need.
 */
export function ownInterface(): Interface | undefined {
  if (world.own === undefined) takeInterface();
  return world.own;
}

/** False once the extension was updated, switched off or removed, although its scripts are still in the document. */
export function isInterfaceAlive(): boolean {
  return ownInterface()?.runtime?.id !== undefined;
}

export function takeInterface(): void {
  if (typeof chrome === 'object') world.own = chrome;
}

declare const chrome: Interface;
