import type { Finding } from '../../../shared/findings/finding.ts';
import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RegisterLabels } from '../../messages/page-messages.ts';
import type { PageVerdict, Verdicts } from '../../messages/verdicts.ts';
import { broughtBy } from '../browser/world.ts';
import type { ToLocal } from './glass.ts';
import type { HitBox } from './hit-boxes.ts';

/** What a card is about; several where one name is borne by more than one organisation. */
export type CardEntry = { readonly finding: Finding; readonly verdict: PageVerdict };

/** What else a card is drawn from. */
export type CardScene = {
  readonly lang: Lang;
  readonly registers: RegisterLabels;
  readonly now: Instant;
  /** The verdicts of all that is found in the document, and what the document is for. */
  readonly verdicts: Verdicts;
  readonly notice: NoticeScope | undefined;
};

/** What a reader can do with a card. */
export type CardActs = {
  /** It stays until it is closed. */
  readonly isPinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
};

export type DrawCard = (
  element: HTMLElement,
  entries: readonly CardEntry[],
  scene: CardScene,
  acts: CardActs,
) => void;

export type SayStep = (
  element: HTMLElement,
  entries: readonly CardEntry[],
  /** The how manieth of how many names. */
  step: { readonly at: number; readonly of: number },
  scene: CardScene,
) => void;

export type PlaceCard = (
  element: HTMLElement,
  /** Where the name stands in the viewport. */
  box: HitBox,
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
  readonly say: SayStep;
  readonly watch: WatchCovered;
};

export const cardScript = broughtBy<CardScript>('card');
