import { cutAtGaps, type GappedText } from './gapped-text.ts';

/** Texts that many answers share, each kept once. */
export interface SharedTexts {
  /** The text with this key, made where there is none; undefined where it would be one too many. */
  share(key: string, make: () => string): GappedText | undefined;
}

/** At most `most` texts. None is forgotten while answers hold it, so each answer can be counted without its text. */
export function createSharedTexts(most: number): SharedTexts {
  const texts = new Map<string, GappedText>();
  return {
    share(key, make) {
      const known = texts.get(key);
      if (known || texts.size >= most) return known;
      const made = cutAtGaps(make());
      texts.set(key, made);
      return made;
    },
  };
}
