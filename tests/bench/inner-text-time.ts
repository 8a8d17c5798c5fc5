import type { Page } from 'playwright-core';
import { startTrace, type TraceEvent } from '../support/trace.ts';

/** Processor time of one `document.body.innerText` on a page at rest, in milliseconds. */
export async function innerTextMs(page: Page): Promise<number> {
  const endTrace = await startTrace(page.context(), page);
  await page.evaluate(() => {
    performance.mark('inner-text-begins');
    const { length } = document.body.innerText;
    performance.mark('inner-text-ends');
    return length;
  });
  const events = await endTrace();
  return (
    (threadTimeOf(events, 'inner-text-ends') - threadTimeOf(events, 'inner-text-begins')) / 1000
  );
}

function threadTimeOf(events: readonly TraceEvent[], mark: string): number {
  const time = events.find(({ name }) => name === mark)?.tts;
  if (time === undefined) throw new Error(`The trace lacks the mark ${mark}`);
  return time;
}
