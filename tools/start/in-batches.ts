/**
 * Gathers what it is told until nothing came for `quietMs`, and hands it to `work`: one batch at a time, so that what comes
 * meanwhile is the next. `work` must not reject.
 */
export function inBatches(
  quietMs: number,
  work: (batch: ReadonlySet<string>) => Promise<void>,
): (told: string) => void {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;

  const handOn = async () => {
    if (isWorking || waiting.size === 0) return;
    const batch = waiting;
    waiting = new Set();
    isWorking = true;
    await work(batch);
    isWorking = false;
    await handOn();
  };

  return (told) => {
    waiting.add(told);
    clearTimeout(timer);
    timer = setTimeout(handOn, quietMs);
  };
}
