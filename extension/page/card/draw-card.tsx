import { render } from 'preact';
import { paths } from '../../../shared/contract/paths.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import { type Card, cardOf } from '../../../shared/view/card-model.ts';
import type { CardLinks } from '../../../shared/view/card-notes.tsx';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import type { CityVerdict } from '../../messages/verdicts.ts';
import type { CardEntry, CardScene, DrawCard } from '../painting/card-script.ts';
import { cardBoxCss } from './card-box-css.ts';
import { CardTools } from './card-tools.tsx';

/** Draws the cards of one place on the page into an element of the glass; without entries, empties it. */
export const drawCard: DrawCard = (element, entries, scene, acts) => {
  const { lang, registers } = scene;
  bringStyles(element.getRootNode() as ShadowRoot);
  element.classList.add('lc-surface');
  const cards = cardsOf(entries, scene);
  element.ariaLabel = [...new Set(cards.map(({ card }) => nameOf(card)))].join(' / ');
  render(
    cards.length > 0 && [
      <CardTools key="" lang={lang} {...acts} />,
      ...cards.map(({ card, verdict: { jurisdiction = '' }, isAside }) => {
        const { whose, site } = registers[jurisdiction] ?? {};
        const key = `${card.code} ${jurisdiction}`;
        return isAside ? (
          <Aside key={key} {...{ card, lang, whose }} />
        ) : (
          <CreditCard key={key} {...{ card, lang, whose }} links={linksOf(card, site)} />
        );
      }),
    ],
    element,
  );
};

type SaidCard = {
  readonly card: Card;
  readonly verdict: CityVerdict;
  /** A further register, which has nothing to say of it. */
  readonly isAside: boolean;
};

/** What each register says of each agency, the worst first. */
export function cardsOf(entries: readonly CardEntry[], scene: CardScene): readonly SaidCard[] {
  const { now, verdicts, notice } = scene;
  return entries.flatMap(({ finding, verdict: worst }) =>
    [worst, ...(worst.others ?? [])].map((verdict) => ({
      verdict,
      isAside: verdict !== worst && verdict.outcome !== 'known',
      card: cardOf(verdict, finding.code, now, {
        finding,
        held: holdAgainst(verdict, notice),
        consortium:
          finding.consortium && sumUpConsortium(finding.consortium, verdicts, notice, now),
      }),
    })),
  );
}

type AsideProps = {
  readonly card: Card;
  readonly lang: Lang;
  readonly whose: string | undefined;
};

/** That another register doesn't know the agency, or could not be asked. */
function Aside({ card: { mark }, lang, whose }: AsideProps) {
  const { colon, mark: said, htmlLang } = words(lang);
  return (
    <p class="lc-card" lang={htmlLang}>
      {whose}
      {colon}
      {said[mark.key]}
    </p>
  );
}

export function nameOf({ name, code }: Card): string {
  return name ?? code;
}

/** What the register says nothing of has neither page nor receipt. */
function linksOf({ code, body }: Card, site: string | undefined): CardLinks {
  if (body.kind !== 'known' || site === undefined) return {};
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
