import { render } from 'preact';
import { paths } from '../../../shared/contract/paths.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import { type Card, cardOf } from '../../../shared/view/card-model.ts';
import type { CardLinks } from '../../../shared/view/card-notes.tsx';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import type { CardEntry, CardScene, DrawCard } from '../painting/card-script.ts';
import { cardBoxCss } from './card-box-css.ts';
import { CardTools } from './card-tools.tsx';

/** Draws the cards of one place on the page into an element of the glass; without entries, empties it. */
export const drawCard: DrawCard = (element, entries, scene, acts) => {
  const { lang, site } = scene;
  bringStyles(element.getRootNode() as ShadowRoot);
  element.classList.add('lc-surface');
  const cards = cardsOf(entries, scene);
  element.ariaLabel = cards.map(nameOf).join(' / ');
  render(
    cards.length > 0 && [
      <CardTools key="" lang={lang} {...acts} />,
      ...cards.map((card) => (
        <CreditCard key={card.code} card={card} lang={lang} links={linksOf(card, site)} />
      )),
    ],
    element,
  );
};

export function cardsOf(entries: readonly CardEntry[], scene: CardScene): readonly Card[] {
  const { now, verdicts, notice } = scene;
  return entries.map(({ finding, verdict }) =>
    cardOf(verdict, finding.code, now, {
      finding,
      held: holdAgainst(verdict, notice),
      consortium: finding.consortium && sumUpConsortium(finding.consortium, verdicts, notice, now),
    }),
  );
}

export function nameOf({ name, code }: Card): string {
  return name ?? code;
}

/** What the register says nothing of has neither page nor receipt. */
function linksOf({ code, body }: Card, site: string): CardLinks {
  if (body.kind !== 'known') return {};
  return {
    page: site + paths.page(code),
    receipt: site + paths.receipt(code),
    correction: (entry) => site + paths.correctionPage(code, entry),
  };
}

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
