import type { BanLength } from '../../jurisdiction/ban-rule.ts';

type Choices = { readonly zh: string; readonly en: string };

/** The lengths that a rule leaves to choose, in words; `mostMonths` for a day where it names no years. */
export function sayLengths(lengths: readonly BanLength[], mostMonths: number | undefined): Choices {
  const hasYears = lengths.some(({ kind }) => kind === 'years');
  const otherwise = hasYears || mostMonths === undefined ? [] : [atMost(mostMonths)];
  const said = [...lengths.map(sayLength), ...otherwise];
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  return {
    zh: distinct(said.map(({ zh }) => zh)).join('；'),
    en: distinct(said.map(({ en }) => en)).join('; '),
  };
}

function sayLength(length: BanLength): Choices {
  switch (length.kind) {
    case 'years':
      return {
        zh: `${length.years} 年以内，写明截止时间`,
        en: `up to ${length.years} years, with an end`,
      };
    case 'until-lifted':
      return { zh: 'until-lifted（无期限，至解除）', en: 'until-lifted' };
    case 'for-life':
      return { zh: 'for-life（终身）', en: 'for-life' };
  }
}

function atMost(months: number): Choices {
  return {
    zh: `${months} 个月以内，写明截止时间`,
    en: `up to ${months} months, with an end`,
  };
}
