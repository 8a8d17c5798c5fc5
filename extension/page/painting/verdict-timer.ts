import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import * as dom from '../browser/dom.ts';
import { listen } from '../browser/listen.ts';
import { after, type Cancel } from '../browser/timers.ts';

type VerdictTimerOptions = {
  /** The verdicts that hold now; rejects when the background is gone. */
  readonly ask: () => Promise<Verdicts>;
  readonly onVerdicts: (verdicts: Verdicts) => void;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
};

/**
 * Sees to it that no verdict is shown past its `validUntil`, by the reader's own clock and to the second, whether any
 * server is up or not. Returns how to tell it of verdicts just received.
 */
export function createVerdictTimer(options: VerdictTimerOptions): (verdicts: Verdicts) => void {
  const { ask, onVerdicts, now, signal } = options;
  const known = new Map<string, Verdict>();
  let cancel: Cancel | undefined;

  const schedule = (leastMs = 0) => {
    cancel?.();
    const end = earliest(Array.from(known.values(), endOf));
    if (end === undefined || signal.aborted) return;
    const waitMs = toEpochMs(end) - toEpochMs(now());
    cancel = after(Math.min(Math.max(waitMs, leastMs), longestWaitMs), check);
  };

  const learn = (verdicts: Verdicts) => {
    for (const [code, verdict] of Object.entries(verdicts)) known.set(code, verdict);
    schedule();
  };

  const check = async () => {
    if (expiredAt(known, now()).length === 0) return schedule();
    const answer = await ask().catch(() => undefined);
    if (signal.aborted) return;
    if (answer !== undefined) {
      known.clear();
      onVerdicts(answer);
      learn(answer);
    }
    const expired = expiredAt(known, now());
    if (expired.length > 0) onVerdicts(Object.fromEntries(expired.map((code) => [code, unsure])));
    schedule(expired.length > 0 ? retryMs : 0);
  };

  const onReturn = () => {
    if (!dom.isHidden(document)) void check();
  };
  listen(document, 'visibilitychange', onReturn, signal);
  signal.addEventListener('abort', () => cancel?.());
  return learn;
}

/** Machines sleep and clocks are set: never trust a longer wait than this. */
const longestWaitMs = 600_000;
const retryMs = 10_000;

const unsure: Verdict = { outcome: 'unknown', cause: 'no-register' };

function endOf(verdict: Verdict): Instant | undefined {
  return 'validUntil' in verdict ? verdict.validUntil : undefined;
}

function expiredAt(known: ReadonlyMap<string, Verdict>, now: Instant): readonly string[] {
  return [...known].flatMap(([code, verdict]) =>
    'validUntil' in verdict && verdict.validUntil <= now ? [code] : [],
  );
}
