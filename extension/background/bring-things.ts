import type { FrameId } from './receive.ts';
import type { TabFrames } from './tab-frames.ts';
import type { BringThing, Thing } from './things.ts';

type Options = { readonly frames: TabFrames; readonly bring: BringThing };

/**
 * Brings a document what of these it hasn't got yet. One that hangs, or sleeps in the history, is not waited for: it is answered
 * without, and brought again what it needs with its next question. Until then the other pages of its tab would wait as well.
 */
export async function bringThings(
  { frames, bring }: Options,
  id: FrameId,
  things: readonly Thing[],
): Promise<void> {
  const { brought = [] } = frames.get(id) ?? {};
  const missing = things.filter((thing) => !brought.includes(thing));
  if (missing.length === 0) return;
  const came = await Promise.all(
    missing.map(async (thing) => ((await isOverInTime(bring[thing](id))) ? [thing] : [])),
  );
  const frame = frames.get(id);
  if (frame === undefined) return;
  frames.put(id, { ...frame, brought: [...new Set([...frame.brought, ...came.flat()])] });
}

async function isOverInTime(act: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs, false);
  });
  try {
    return await Promise.race([act.then(() => true), patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Longer than a page that is merely busy keeps its thread. */
const longestWaitMs = 5000;
