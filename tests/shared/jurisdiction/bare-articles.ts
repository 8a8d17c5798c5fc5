import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { citable } from '../../../shared/jurisdiction/citable.ts';

const { regulation, creditRegulation } = wenzhou;
const own = [regulation.draft, regulation.draft.inShort, regulation.issued, creditRegulation.norm];
/** A law that only the policy from before the Code cites. */
const eiaLaw = { zh: '《环境影响评价法》', en: 'Environmental Impact Assessment Law' };
const names = [...Object.values(citable), ...own, eiaLaw];
const either = (texts: readonly string[]) =>
  texts.map((text) => text.replaceAll(/[.()[\]]/g, '\\$&')).join('|');

const article = '第[〇零一二三四五六七八九十百千]+条(?:第（[一二三四五六七八九十]+）项)?';
/** A norm that messages cite by name, or any title in 《》 with the bracket after it. */
const cited = new RegExp(
  `(?:${either(names.map(({ zh }) => zh))}|《[^《》]+》(?:（[^（）]*）)?)${article}(?:[、至]${article})*`,
  'gu',
);
const number = '\\d+(?: \\(\\d+\\))?';
const citedInEnglish = new RegExp(
  `(?:${either(names.map(({ en }) => en))}),? arts?\\. ${number}(?:, ${number})*`,
  'giu',
);

/** The articles in a text that don't say which norm they belong to. */
export function bareArticles(text: string): readonly string[] {
  const rest = text.replaceAll(cited, '').replaceAll(citedInEnglish, '');
  return [
    ...rest.matchAll(/第[〇零一二三四五六七八九十百千\d]+条|\barts?\.? ?\d+|\barticles? \d+/giu),
  ].map(([found]) => found);
}
