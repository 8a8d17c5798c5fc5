import { type Lang, langs } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { cardCss } from '../../shared/view/card-css.ts';

// As with the badge's own, the build replaces this module by its results.

type Says = Readonly<
  Record<
    'htmlLang' | 'label' | 'unknown' | 'unreachable' | 'means' | 'page' | 'loading' | 'close',
    string
  >
>;

/** All that the dialog says by itself, which is what it says without an answer. */
export const says = Object.fromEntries(langs.map((lang) => [lang, saysIn(lang)])) as Readonly<
  Record<Lang, Says>
>;

function saysIn(lang: Lang): Says {
  const { htmlLang, subject, mark, unknownCause, card } = words(lang);
  return {
    htmlLang,
    label: subject,
    unknown: mark.unknown,
    unreachable: unknownCause.unreachable,
    means: card.unknownMeans,
    page: card.page,
    loading: card.loading,
    close: card.close,
  };
}

export const cardStyles: string = cardCss.replace(/\n\s*/g, '');
