import { foldText } from '../text/fold.ts';
import { holdsAt } from '../time/interval.ts';
import { numberIn } from './article-numbers.ts';
import { localNorms } from './local-norms.ts';
import { nationalLaws, oftenCited, otherNorms } from './national-norms.ts';
import type { Norm } from './norm.ts';

/** Every norm that Lucheng knows by name. Where only the title is at hand, the day is that of the first version. */
export const norms: readonly Norm[] = [
  ...nationalLaws,
  ...otherNorms,
  ...localNorms,
  ...oftenCited,
];

const byName = new Map(
  norms.flatMap((norm) => [norm.title, ...(norm.also ?? [])].map((name) => [folded(name), norm])),
);

/** Every title, short title and number by which a norm is known. */
export function knownNames(): readonly string[] {
  return norms.flatMap(({ title, also = [] }) => [title, ...also]);
}

/** The norm with this title, short title or decree number; undefined for one that isn't in the table. */
export function normNamed(name: string): Norm | undefined {
  const bare = folded(name);
  return byName.get(bare) ?? byName.get(bare.replace(version, ''));
}

/** Whether a norm is in force on a day. */
export function isInForce({ from, until }: Norm, day: string): boolean {
  return holdsAt({ from: from ?? day, until }, day);
}

/** The year, session or day of a version, after a title. */
const version = /\([^()]*(?:修正|修订|修改|\d{4})[^()]*\)$/u;

/** The name without differences of brackets, spaces and character forms. */
function folded(name: string): string {
  return foldText(name)
    .replace(/[《》〈〉<>\s]/g, '')
    .replace(
      /^(?:中华人民共和国)?(.+令)(?:\d{4}年)?第?([\d〇零一二三四五六七八九十百]+)号$/u,
      (all, by, n) => {
        const number = numberIn(n);
        return number === undefined ? all : `${by}第${number}号`;
      },
    )
    .replace(/[〔[【(](\d{4})[)】\]〕](?=\d)/g, '($1)');
}
