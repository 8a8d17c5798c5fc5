import type { Page } from 'playwright-core';

/**
 * The texts that Chromium paints on the page by custom highlights, each place once, in document order. A range counts
 * only where a style for its highlight holds and its text has a box on the page.
 */
export async function readPaint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const styleOf = (element: Element, name: string) => {
      const style = getComputedStyle(element, `::highlight(${name})`);
      return [style.color, style.backgroundColor, style.textDecoration, style.textShadow].join();
    };
    const isStyled = (node: Node, name: string) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element !== null && styleOf(element, name) !== styleOf(element, 'no-such-highlight');
    };
    const asLive = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    };
    const isAtSamePlace = (a: Range, b: Range) =>
      a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
      a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight]
        .filter((range) => range.startContainer.isConnected && isStyled(range.startContainer, name))
        .map(asLive),
    );
    return ranges
      .filter((range) => range.getClientRects().length > 0)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .filter((range, place, all) => {
        const before = all[place - 1];
        return before === undefined || !isAtSamePlace(before, range);
      })
      .map(String);
  });
}
