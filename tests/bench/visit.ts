import type { Page } from 'playwright-core';
import type { ExtensionReader } from '../corpus/extension-reader.ts';
import type { Chromium } from '../support/browser.ts';

/** Opens a page, waits until it is at rest, hands it to `look`, and closes it. */
type Visit = <Seen>(address: string, look: (page: Page) => Promise<Seen>) => Promise<Seen>;

/** The same page in a browser with the extension and in one without. */
export type Visits = { readonly withUs: Visit; readonly without: Visit };

export function visitsOf(reader: ExtensionReader, { context }: Chromium): Visits {
  return {
    withUs: async (address, look) => (await reader.read(address, look)).seen,
    without: async (address, look) => {
      const opened = await context.newPage();
      try {
        await opened.goto(address);
        return await look(opened);
      } finally {
        await opened.close();
      }
    },
  };
}

/** What a look sees with us and what it sees without, in turn; a first pair that warms both up is left out. */
export async function compareVisits<Seen>(
  { withUs, without }: Visits,
  address: string,
  rounds: number,
  look: (page: Page) => Promise<Seen>,
): Promise<readonly (readonly [withUs: Seen, without: Seen])[]> {
  const pairs: (readonly [Seen, Seen])[] = [];
  for (let round = -1; round < rounds; round++) {
    const pair = [await withUs(address, look), await without(address, look)] as const;
    if (round >= 0) pairs.push(pair);
  }
  return pairs;
}
