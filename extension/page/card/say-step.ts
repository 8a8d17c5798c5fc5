import { words } from '../../../shared/messages/words.ts';
import type { SayStep } from '../painting/card-script.ts';
import { cardWords } from './card-words.ts';
import { cardsOf, nameOf } from './draw-card.tsx';

/** Paint can't be heard: each step from name to name is said, as “3/8”, whose it is, and the level. */
export const sayStep: SayStep = (element, entries, { at, of }, scene) => {
  const { lang, registers } = scene;
  const said = cardsOf(entries, scene).map(
    ({ card, verdict: { jurisdiction = '' } }, place, all) => {
      const level = words(lang).mark[card.mark.key];
      const doubt = card.found?.possible === undefined ? '' : cardWords[lang].possible;
      const whose = all.length > entries.length ? `${registers[jurisdiction]?.whose ?? ''} ` : '';
      const name = all[place - 1]?.card.code === card.code ? '' : `${nameOf(card)} `;
      return `${name}${whose}${doubt}${level}`;
    },
  );
  element.lang = words(lang).htmlLang;
  element.textContent = `${at}/${of} ${said.join(' / ')}`;
};
