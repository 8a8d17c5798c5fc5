import type { Lang } from '../../shared/messages/lang.ts';

/** What the menu of words selected on a page says; the browser puts the words in the place of `%s`. */
export const menuTitle: Readonly<Record<Lang, string>> = {
  zh: '在绿诚中查询“%s”',
  en: 'Look up “%s” in Lucheng',
};
