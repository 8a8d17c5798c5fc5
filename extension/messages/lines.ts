/** The character that parts the lines of one box in a text read from a page. As long as a line end of the page's own. */
export const lineBreak = '\u2028';

/** No registered name is shorter (the name index leaves such names out), but a label may be: 「采购人」, 「甲方」. */
export function isWorthReading(text: string): boolean {
  return text.length >= shortestName || shortLabel.test(text);
}

const shortestName = 4;
const shortLabel = /\p{Script=Han}{2}/u;
