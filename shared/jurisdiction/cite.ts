import { numeralOf } from './article-numbers.ts';
import type { CreditMatter, Matter } from './articles.ts';
import { type CitableName, citable } from './citable.ts';
import type { Article, Citable, Cited } from './cited.ts';
import type { Jurisdiction } from './policy.ts';

/**
 * A norm, and the articles of it that a message rests on. `draft` and `issued` are the city's own norms, `credit` its
 * province's regulation on public credit information; the matter gives the articles, whichever city it is.
 */
export type Ground =
  | readonly ['draft', ...Matter[]]
  | readonly ['issued']
  | readonly ['credit', ...CreditMatter[]]
  | readonly [norm: CitableName, ...Article[]];

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
export function citeGrounds(grounds: readonly Ground[], jurisdiction: Local): Cited {
  const cited = grounds.map((ground) => citeGround(ground, jurisdiction));
  return {
    zh: cited.map(({ zh }) => zh).join('、'),
    en: cited.map(({ en }) => en).join('; '),
  };
}

type Local = Pick<Jurisdiction, 'regulation' | 'articles' | 'creditRegulation'>;

function citeGround(ground: Ground, { regulation, articles, creditRegulation }: Local): Cited {
  switch (ground[0]) {
    case 'draft': {
      const [, ...matters] = ground;
      return cite(regulation.draft.inShort, ...matters.flatMap((matter) => articles.of[matter]));
    }
    case 'issued':
      return cite(regulation.issued);
    case 'credit': {
      const [, ...matters] = ground;
      const { norm, articles } = creditRegulation;
      return cite(norm, ...matters.flatMap((matter) => articles[matter]));
    }
    default: {
      const [norm, ...numbers] = ground;
      return cite(citable[norm], ...numbers);
    }
  }
}

/** The articles of the city's draft on these matters, in words for a reader. */
export function citeDraft(
  { regulation, articles }: Pick<Jurisdiction, 'regulation' | 'articles'>,
  ...matters: readonly Matter[]
): Cited {
  return cite(regulation.draft, ...matters.flatMap((matter) => articles.of[matter]));
}

function inChinese(article: Article): string {
  if (typeof article === 'number') return `第${numeralOf(article)}条`;
  return `第${numeralOf(article[0])}条第（${numeralOf(article[1])}）项`;
}

function inEnglish(article: Article): string {
  return typeof article === 'number' ? `${article}` : `${article[0]} (${article[1]})`;
}
