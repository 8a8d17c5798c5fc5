import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { SaidByCity, VettedVerdict } from '../../vetting/attention.ts';
import { markOf } from '../marks.ts';

/** What a city's register is called, by the city's code. */
export type NameOfRegister = (jurisdiction: string) => string;

/** Where several registers were asked: whose the verdict is, and what the others say. */
export function sayWhose(
  verdict: VettedVerdict,
  lang: Lang,
  nameOf: NameOfRegister | undefined,
): readonly string[] {
  if (nameOf === undefined || verdict.others === undefined) return [];
  const { colon, mark } = words(lang);
  const whose = ({ jurisdiction = '' }: SaidByCity) => nameOf(jurisdiction);
  return [
    whose(verdict),
    ...verdict.others.map((one) => `${whose(one)}${colon}${mark[markOf(one).key]}`),
  ];
}
