import type { FilledText } from './answer.ts';
import { hashText } from './hash-text.ts';

/** Private-use characters that stand for values in a text that many answers share; JSON and XML let them stand. */
export const gaps = { code: '\ue000', name: '\ue001', end: '\ue002', until: '\ue003' } as const;

const gap = /([\ue000-\ue003])/;
const plain = /^[^&<>"'\\\p{C}]*$/u;

/** A text cut at its gaps, once for all who share it. */
export type GappedText = {
  readonly frame: readonly string[];
  /** What belongs between each two pieces of the frame. */
  readonly gaps: readonly string[];
  /** Tells it from other such texts. */
  readonly hash: string;
};

/** Whether a value may be put into JSON or XML as it is. */
export function fitsGap(value: string): boolean {
  return plain.test(value);
}

export function cutAtGaps(text: string): GappedText {
  const pieces = text.split(gap);
  return {
    frame: pieces.filter((_, place) => place % 2 === 0),
    gaps: pieces.filter((_, place) => place % 2 === 1),
    hash: hashText(text),
  };
}

export function fillGaps(
  { frame, gaps: places }: GappedText,
  given: Partial<Readonly<Record<keyof typeof gaps, string>>>,
): FilledText {
  return { frame, values: places.map((one) => given[names[one] as keyof typeof gaps] ?? '') };
}

/** The names of the gaps, by their characters. */
const names = Object.fromEntries(
  Object.entries(gaps).map(([name, character]) => [character, name]),
);
