import type { Page } from 'playwright-core';
import type { GlassBoxes } from './glass-boxes.ts';

/** Texts of the page of which a letter lies under one of the boxes, but for letters of these names. */
export function textsUnder(
  page: Page,
  boxes: GlassBoxes['signs'],
  names: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(
    ([covering, own]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let at = 0; at < text.length; at += 1) {
          const isOwn = own.some((name) => {
            const start = text.data.indexOf(name);
            return start >= 0 && at >= start && at < start + name.length;
          });
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const letter = range.getBoundingClientRect();
          const isUnder = covering.some(
            ({ x, y, width, height }) =>
              x < letter.right - 1 &&
              x + width > letter.left + 1 &&
              y < letter.bottom - 1 &&
              y + height > letter.top + 1,
          );
          if (isUnder && !isOwn && text.data[at]?.trim() !== '') found.push(text.data);
        }
      }
      return found;
    },
    [boxes, names] as const,
  );
}
