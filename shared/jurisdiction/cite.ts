import { numeralOf } from './article-numbers.ts';
import { type CitableName, citable } from './citable.ts';
import type { Article, Citable, Cited } from './cited.ts';
import type { Jurisdiction } from './policy.ts';

/** A norm, and the articles of it that a message rests on: `draft` and `issued` are the city's own, whichever city it is. */
export type Ground = readonly [norm: 'draft' | 'issued' | CitableName, ...Article[]];

/** A norm and its articles in words, as `《生态环境法典》第一千零五十七条` and `Ecological and Environmental Code, art. 1057`. */
export function cite({ zh, en }: Citable, ...articles: readonly Article[]): Cited {
  if (articles.length === 0) return { zh, en };
  const sign = articles.length === 1 ? 'art.' : 'arts.';
  return {
    zh: `${zh}${articles.map(inChinese).join('、')}`,
    en: `${en}, ${sign} ${articles.map(inEnglish).join(', ')}`,
  };
}

/** Several grounds one after the other; each says which norm it is from. */
export function citeGrounds(
  grounds: readonly Ground[],
  { regulation }: Pick<Jurisdiction, 'regulation'>,
): Cited {
  const own = { draft: regulation.draft.inShort, issued: regulation.issued };
  const cited = grounds.map(([norm, ...articles]) =>
    cite({ ...citable, ...own }[norm], ...articles),
  );
  return {
    zh: cited.map(({ zh }) => zh).join('、'),
    en: cited.map(({ en }) => en).join('; '),
  };
}

function inChinese(article: Article): string {
  if (typeof article === 'number') return `第${numeralOf(article)}条`;
  return `第${numeralOf(article[0])}条第（${numeralOf(article[1])}）项`;
}

function inEnglish(article: Article): string {
  return typeof article === 'number' ? `${article}` : `${article[0]} (${article[1]})`;
}
