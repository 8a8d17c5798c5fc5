/** A language of Lucheng's; `htmlLang` of its words is the BCP 47 tag. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

/**
 * The language of a tag as browsers and apps write it (`zh_CN`, `en-US`); undefined for a language that Lucheng
 * doesn't have.
 */
export function langOfTag(tag: string): Lang | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return langs.find((lang) => lang === primary);
}
