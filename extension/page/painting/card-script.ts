import type { Finding } from '../../../shared/findings/finding.ts';
import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import { broughtBy } from '../browser/world.ts';
import type { ToLocal } from './glass.ts';

/** What a card is about; several where one name is borne by more than one organisation. */
export type CardEntry = { readonly finding: Finding; readonly verdict: Verdict };

/** What else a card is drawn from. */
export type CardScene = {
  readonly lang: Lang;
  readonly now: Instant;
  /** The verdicts of all that is found in the document, and what the document is for. */
  readonly verdicts: Verdicts;
  readonly notice: NoticeScope | undefined;
};

export type DrawCard = (
  element: HTMLElement,
  entries: readonly CardEntry[],
  scene: CardScene,
) => void;

export type PlaceCard = (
  element: HTMLElement,
  /** Where the name stands, line by line, in the viewport. */
  lines: readonly DOMRect[],
  /** How places in the viewport are written for the card. */
  place: ToLocal,
) => void;

export type WatchCovered = (
  card: Element,
  /** Whether what lies over it at its middle is nothing of the page's. */
  isOnTop: (card: Element) => boolean,
  onCovered: () => void,
  signal: AbortSignal,
) => void;

/** What only a document needs in which a card is opened. */
export type CardScript = {
  readonly draw: DrawCard;
  readonly place: PlaceCard;
  readonly watch: WatchCovered;
};

export const cardScript = broughtBy<CardScript>('card');
