import type { Verdicts } from '../messages/verdicts.ts';
import { isTinted } from './paint-css.ts';
import type { FrameId } from './receive.ts';

/**
 * What is brought into a document only once it needs it: the script that shows findings, and the styles of the paint. Each style sheet
 * that comes makes the browser compute the styles of the whole document anew.
 */
export type Thing = 'script' | 'lines' | 'tints';

export type BringThing = Readonly<Record<Thing, (frame: FrameId) => Promise<void>>>;

/** The things that showing names under these verdicts takes. */
export function thingsFor(verdicts: Verdicts): readonly Thing[] {
  const areAnyTinted = Object.values(verdicts).some(isTinted);
  return areAnyTinted ? ['script', 'lines', 'tints'] : ['script', 'lines'];
}
