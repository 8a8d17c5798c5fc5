import type { Finding } from '../../shared/findings/finding.ts';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { Verdicts } from '../messages.ts';
import type { Interface } from './interface.ts';
import type { PlaceCard } from './place-card.ts';
import type { WatchCovered } from './watch-covered.ts';

/** What a card is about; several where one name is borne by more than one organisation. */
export type CardEntry = { readonly finding: Finding; readonly verdict: Verdict };

/** What else a card is drawn from. */
export type CardScene = {
  readonly lang: Lang;
  readonly now: Instant;
  /** Of all that is found in the document, and what that is for. */
  readonly verdicts: Verdicts;
  readonly notice: NoticeScope | undefined;
};

export type DrawCard = (
  element: HTMLElement,
  entries: readonly CardEntry[],
  scene: CardScene,
) => void;

type World = {
  /** What the browser lets extensions do here, taken before the page could stand in for it. */
  own?: Interface;
  /** Our own element in the document. */
  overlay?: Element;
  annotation?: { stop(): void; lookAgain(): void };
  /** Comes with the script of the card, which is loaded into a document when its first card is wanted. */
  card?: { readonly draw: DrawCard; readonly place: PlaceCard; readonly watch: WatchCovered };
};

const key = Symbol.for('lucheng');
const global = globalThis as { [key]?: World };

/** What our scripts share in one document. The page's own scripts live in another world and never see it. */
export const world: World = global[key] ?? {};
global[key] = world;
