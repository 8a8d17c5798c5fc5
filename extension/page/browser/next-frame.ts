import { after, type Cancel } from './timers.ts';

/**
 * Runs once, before the browser draws its next picture. A page can cancel every frame (timers.ts), and a document out of sight has none: after
 * a wait that a reader hardly notices it runs all the same.
 */
export function atNextFrame(run: () => void): Cancel {
  const cancel = () => {
    cancelAnimationFrame(frame);
    cancelWait();
  };
  const runOnce = () => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(runOnce);
  const cancelWait = after(longestWaitMs, runOnce);
  return cancel;
}

/** As long as the wait for a page at rest; a page drawn less than five times a second looks stuck anyway. */
const longestWaitMs = 200;
