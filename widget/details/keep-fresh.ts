import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { OwnPromise } from '../own-promise.ts';
import { recheckMs } from '../recheck.ts';

export type KeepFreshOptions = {
  readonly load: () => Promise<Verdict>;
  readonly show: (verdict: Verdict) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

/**
 * Loads and shows a verdict, and again before it can be out of date, until `signal` is aborted. A verdict that has
 * expired is taken down.
 */
export async function keepFresh({ load, show, now, signal }: KeepFreshOptions): Promise<void> {
  while (!signal.aborted) {
    const verdict = await load();
    if (signal.aborted) return;
    show(verdict);
    const validUntilMs =
      'validUntil' in verdict ? +new Date(verdict.validUntil) : Number.POSITIVE_INFINITY;
    await sleep(recheckMs(validUntilMs, now()), signal);
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new OwnPromise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
