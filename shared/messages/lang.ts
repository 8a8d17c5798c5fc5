/** A language of Lucheng's; `htmlLang` of its words is the BCP 47 tag. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];
