import type { Lang } from '../../../shared/messages/lang.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What only the kit says, in one language. */
export type KitWords = {
  readonly title: string;
  /** What it holds, and until when. */
  readonly about: (city: string, asOf: string, until: string) => string;
  readonly offline: string;
  readonly keys: string;
  readonly refused: {
    readonly old: (asOf: string) => string;
    readonly clock: (asOf: string) => string;
    readonly damaged: string;
  };
};

export function kitWords(lang: Lang): KitWords {
  return { zh, en }[lang];
}
