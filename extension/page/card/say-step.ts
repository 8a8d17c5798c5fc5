import { words } from '../../../shared/messages/words.ts';
import type { SayStep } from '../painting/card-script.ts';
import { cardWords } from './card-words.ts';
import { cardsOf, nameOf } from './draw-card.tsx';

/** Paint can't be heard: each step from name to name is said, as “3/8”, whose it is, and the level. */
export const sayStep: SayStep = (element, entries, { at, of }, scene) => {
  const { lang } = scene;
  const said = cardsOf(entries, scene).map((card) => {
    const level = words(lang).mark[card.mark.key];
    const doubt = card.found?.possible === undefined ? '' : cardWords[lang].possible;
    return `${nameOf(card)} ${doubt}${level}`;
  });
  element.lang = words(lang).htmlLang;
  element.textContent = `${at}/${of} ${said.join(' / ')}`;
};
