import type { Page } from 'playwright-core';
import { startTrace } from '../support/trace.ts';

/** Runs a script in the page and says what its main thread had spent on a processor at each mark it set, in milliseconds. */
export async function markTimes<const Marks extends readonly string[]>(
  page: Page,
  marks: Marks,
  script: () => unknown,
): Promise<{ readonly [Place in keyof Marks]: number }> {
  const endTrace = await startTrace(page.context(), page);
  await page.evaluate(script);
  const events = await endTrace();
  const timeOf = (mark: string) => {
    const time = events.find(({ name }) => name === mark)?.tts;
    if (time === undefined) throw new Error(`The trace lacks the mark ${mark}`);
    return time / 1000;
  };
  return marks.map(timeOf) as { readonly [Place in keyof Marks]: number };
}
