import type { Page } from 'playwright-core';

/** For each text painted by a custom highlight, the colour of its underline; one line per range, in no order. */
export function readPaintColours(
  page: Pick<Page, 'evaluate'>,
): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const element = range.startContainer.parentElement ?? document.body;
        const colour = getComputedStyle(element, `::highlight(${name})`).textDecorationColor;
        return [live.toString(), colour] as const;
      }),
    ),
  );
}
