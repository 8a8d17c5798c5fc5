import type { Finding } from '../../shared/findings/finding.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Verdict } from '../../shared/register/verdict.ts';
import type { Instant } from '../../shared/time/instant.ts';

/** What a card is about; several where one name is borne by more than one organisation. */
export type CardEntry = { readonly finding: Finding; readonly verdict: Verdict };

export type DrawCard = (
  element: HTMLElement,
  entries: readonly CardEntry[],
  lang: Lang,
  now: Instant,
) => void;

type World = {
  annotation?: { stop(): void };
  /** Comes with the script of the card, which is loaded into a document when its first card is wanted. */
  drawCard?: DrawCard;
};

const key = Symbol.for('lucheng');
const global = globalThis as { [key]?: World };

/** What our scripts share in one document. The page's own scripts live in another world and never see it. */
export const world: World = global[key] ?? {};
global[key] = world;
