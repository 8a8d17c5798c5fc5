/**
 * Runs `work` once at a time. A call while it runs has it run once more afterwards, so that whoever calls gets what holds after the
 * call; any number of calls share that one run.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    const here = work().finally(() => {
      if (running === here) running = undefined;
    });
    running = here;
    return here;
  };
  return () => {
    if (running === undefined) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
