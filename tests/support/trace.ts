import type { BrowserContext, Page } from 'playwright-core';

/**
 * An event of Chromium's trace, as far as it is read here. `ts` and `dur` are microseconds by the clock, `tts` and `tdur`
 * those that its thread has spent on a processor.
 */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly fileName?: string;
    readonly worldId?: number;
    readonly data?: { readonly url?: string };
  };
};

/** Enough to tell whose script ran when; sampling would say more, and slow down what it samples by a third. */
const categories = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

/** Starts a trace of the browser; the answer ends it and gives its events. */
export async function startTrace(
  context: BrowserContext,
  page: Page,
): Promise<() => Promise<readonly TraceEvent[]>> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return events;
  };
}
