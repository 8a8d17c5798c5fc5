import type { Signal } from '@preact/signals';
import type { Verdict } from '../../shared/register/verdict.ts';
import { recheckMs } from '../recheck.ts';

export type KeepFreshOptions = {
  readonly load: () => Promise<Verdict>;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

/** Loads a verdict, and again before it could be out of date, until `signal` ends it; what has run out is taken down. */
export async function keepFresh(
  verdict: Signal<Verdict | undefined>,
  { load, now, signal }: KeepFreshOptions,
): Promise<void> {
  while (!signal.aborted) {
    const loaded = await load();
    if (signal.aborted) return;
    verdict.value = loaded;
    const validUntilMs =
      'validUntil' in loaded ? Date.parse(loaded.validUntil) : Number.POSITIVE_INFINITY;
    await sleep(recheckMs(validUntilMs, now()), signal);
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
