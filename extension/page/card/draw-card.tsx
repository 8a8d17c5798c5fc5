import { render } from 'preact';
import { paths } from '../../../shared/contract/paths.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import { type Card, cardOf } from '../../../shared/view/card-model.ts';
import type { CardLinks } from '../../../shared/view/card-notes.tsx';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import { markOf } from '../../../shared/view/marks.ts';
import type { CityVerdict, PageVerdict } from '../../messages/verdicts.ts';
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
      ...cards.map(({ card, verdict }) => (
        <CreditCard
          key={`${card.code} ${verdict.jurisdiction}`}
          {...{ card, lang }}
          whose={whoseOf(verdict, scene)}
          links={linksOf(card, registers[verdict.jurisdiction ?? '']?.site)}
        />
      )),
    ],
    element,
  );
};

type SaidCard = { readonly card: Card; readonly verdict: PageVerdict };

/** A card for what each register says of each agency, the worst first; one with nothing to say is named on the first. */
export function cardsOf(entries: readonly CardEntry[], scene: CardScene): readonly SaidCard[] {
  const { now, verdicts, notice } = scene;
  return entries.flatMap(({ finding, verdict: worst }) => {
    const others = worst.others?.filter(({ outcome }) => outcome === 'known') ?? [];
    return [worst, ...others].map((verdict) => ({
      verdict,
      card: cardOf(verdict, finding.code, now, {
        finding,
        held: holdAgainst(verdict, notice),
        consortium:
          finding.consortium && sumUpConsortium(finding.consortium, verdicts, notice, now),
      }),
    }));
  });
}

/** Whose word it is, and at a glance what the other registers say. */
function whoseOf(verdict: PageVerdict, { lang, registers }: CardScene): string {
  const { colon, mark } = words(lang);
  const whose = ({ jurisdiction = '' }: CityVerdict) => registers[jurisdiction]?.whose ?? '';
  const others = verdict.others ?? [];
  return [
    whose(verdict),
    ...others.map((one) => whose(one) + colon + mark[markOf(one, one.hasNoEffect).key]),
  ].join(' · ');
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
