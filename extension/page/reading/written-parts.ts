import * as dom from '../browser/dom.ts';

/**
 * The strings in a computed `content` or `list-style-type`; what is taken from an attribute of the element stands in that. What
 * can't be read (counters, quotes, pictures) parts what is before it from what is after: a line end stands for it. Empty without
 * any string. What is said instead of it (after `/`) isn't shown.
 */
export function writtenParts(content: string, element: Element): string {
  const parts = [...content.matchAll(part)].map(([whole, text, attribute]) => {
    if (attribute !== undefined) return inOneLine(dom.getAttribute(element, attribute) ?? '');
    if (text !== undefined) return inOneLine(text.replace(escaped, letterOf));
    return whole.startsWith('/') ? '' : '\n';
  });
  const written = parts.join('');
  return /[^\n]/.test(written) ? written : '';
}

/** A string, an attribute, what is said instead, or anything else with all that stands in its brackets. */
const part =
  /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)|\/.*|[\w-]+(?:\((?:"(?:[^"\\]|\\.)*"|[^")])*\))?/g;

/** CSS Syntax § 4.3.7. */
const escaped = /\\(?:([\da-f]{1,6}) ?|(.))/gi;

function letterOf(_: string, code: string | undefined, letter: string): string {
  return code === undefined ? letter : String.fromCodePoint(Number.parseInt(code, 16));
}

function inOneLine(text: string): string {
  return text.replace(/[\n\r\t]/g, ' ');
}
