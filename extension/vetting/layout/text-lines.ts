import type { Box } from './box.ts';

/** What stands on one line across the page, from left to right. */
export type TextLine = readonly Box[];

/** The lines of a page, from above; what is struck twice to look bold is there once. */
export function textLines(boxes: readonly Box[]): readonly TextLine[] {
  const lines: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => other.base - one.base)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame =
      first !== undefined && first.base - box.base < Math.min(first.size, box.size) / 2;
    if (isSame) line?.push(box);
    else lines.push([box]);
  }
  return lines.map((line) => withoutTwins(line.toSorted((one, other) => one.left - other.left)));
}

function withoutTwins(line: readonly Box[]): TextLine {
  return line.filter((box, place) => {
    const before = line[place - 1];
    return before?.text !== box.text || box.left - before.left > box.size / 4;
  });
}
