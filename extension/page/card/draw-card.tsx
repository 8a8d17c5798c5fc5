import { render } from 'preact';
import { cardCss } from '../../../shared/view/card-css.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import type { DrawCard } from '../painting/card-script.ts';
import { cardBoxCss } from './card-box-css.ts';

/** Draws the cards of one place on the page into an element of the glass; without entries, empties it. */
export const drawCard: DrawCard = (element, entries, { lang, now, verdicts, notice }) => {
  bringStyles(element.getRootNode() as ShadowRoot);
  const cards = entries.map(({ finding, verdict }) =>
    cardOf(verdict, finding.code, now, {
      finding,
      held: holdAgainst(verdict, notice),
      consortium: finding.consortium && sumUpConsortium(finding.consortium, verdicts, notice, now),
    }),
  );
  const names = cards.map((card) => card.name ?? card.code);
  element.ariaLabel = names.join(' / ');
  render(
    cards.map((card) => <CreditCard key={card.code} card={card} lang={lang} />),
    element,
  );
};

function bringStyles(root: ShadowRoot): void {
  sheet ??= sheetOf(cardCss + cardBoxCss);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.unshift(sheet);
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

let sheet: CSSStyleSheet | undefined;
