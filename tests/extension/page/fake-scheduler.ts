import { vi } from 'vitest';

type Options = { readonly delay: number; readonly signal: AbortSignal };

/** The test DOM has no tasks: they run as timers. Returns those that have yet to run. */
export function fakeScheduler(): ReadonlySet<() => void> {
  const waiting = new Set<() => void>();
  const postTask = (run: () => void, { delay, signal }: Options) =>
    new Promise<void>((resolve, reject) => {
      waiting.add(run);
      const timer = setTimeout(() => {
        waiting.delete(run);
        resolve(run());
      }, delay);
      signal.addEventListener('abort', () => {
        waiting.delete(run);
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
  vi.stubGlobal('scheduler', { postTask, yield: nextTurn });
  return waiting;
}
