import { render } from 'preact';
import { cardCss } from '../../shared/view/card-css.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import type { DrawCard } from './world.ts';

/** Draws the cards of one place on the page into an element of the overlay; without entries, empties it. */
export const drawCard: DrawCard = (element, entries, lang, now) => {
  bringStyles(element.getRootNode() as ShadowRoot);
  const cards = entries.map(({ finding, verdict }) =>
    cardOf(verdict, finding.code, now, { finding }),
  );
  const names = cards.map((card) => card.name ?? card.code);
  element.ariaLabel = names.join(' / ');
  render(
    cards.map((card) => <CreditCard key={card.code} card={card} lang={lang} />),
    element,
  );
};

function bringStyles(root: ShadowRoot): void {
  sheet ??= sheetOf(cardCss);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.unshift(sheet);
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

let sheet: CSSStyleSheet | undefined;
