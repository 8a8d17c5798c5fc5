import type { ComponentChildren } from 'preact';
import type { Lang } from '../messages/lang.ts';

/**
 * A sentence with names and documents in it as they are written in Chinese: in English each of these is marked, so that a screen reader
 * speaks it as what it is (WCAG 2.2, 3.1.2).
 */
export function inOwnScript(text: string, lang: Lang): ComponentChildren {
  if (lang === 'zh' || !han.test(text)) return text;
  return text.split(runs).map((part, place) =>
    han.test(part) ? (
      <span key={place} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

const han = /\p{Script=Han}/u;
/** From the first character of a run to its last, with the digits, Chinese brackets and spaces between: 示环信〔2026〕16号. */
const runs = /(\p{Script=Han}(?:[\p{Script=Han}\p{N}〔〕《》（）、·．\-\s]*\p{Script=Han})?)/u;
