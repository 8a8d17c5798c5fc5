import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { PackedFindings } from './packed-findings.ts';
import type { PackedPlaces } from './packed-places.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Look these pieces of visible text over; each has a number of its own in its document (`ids` and `texts` go together, as
 * a long page has thousands). In a text a line end or a tab parts what stands in different boxes, and `lineBreak` the lines
 * of one. `gone` are no longer on the page. More is coming until `done`. Where the answer is `HeadsWanted`, say them (`Heads`).
 */
export type Look = {
  readonly kind: 'look';
  /** The number of this look in its document. */
  readonly number: number;
  /** The document's title. */
  readonly title: string;
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly heads: readonly CellHeads[];
  readonly gone: readonly number[];
};

/**
 * Short texts that may head the table cell in which a line stands, the nearest first; null: it stands in none. `start`: of
 * the line in its piece.
 */
export type CellHeads = {
  readonly block: number;
  readonly start: number;
  readonly texts: readonly string[] | null;
};

/** The heads of all cells that the look of that number wants so far. */
export type Heads = {
  readonly kind: 'heads';
  readonly number: number;
  readonly heads: readonly CellHeads[];
};

/** From the page script. What it sends are texts; what comes back are findings, never an address to fetch. */
export type PageMessage =
  | Look
  | Heads
  /**
   * Everything there is has been sent and painted: `blocks` pieces of text. What can't be read: frames of other sites, embedded
   * things (PDF, plug-ins), pictures large enough to hold text, kinds of counters that style sheets make up, and
   * boxes in which reading has broken off. `hasBadges`: the register's badges, or what looks like them, are among what it shows.
   */
  | {
      readonly kind: 'done';
      readonly blocks: number;
      readonly frames: number;
      readonly embedded: number;
      readonly pictures: number;
      readonly counters: number;
      readonly failed: number;
      readonly hasBadges?: true;
    }
  /** Something has changed that will be read only after a while: until `done`, not all that there is has been looked at. */
  | { readonly kind: 'changed' }
  /** A verdict has run out: asks what holds now. */
  | { readonly kind: 'judge' }
  /** A card is to be drawn: asks for the script that can. */
  | { readonly kind: 'want-card' }
  /** The page has meddled with the paint. */
  | { readonly kind: 'tampered' }
  /** The document is being left. */
  | { readonly kind: 'left' };

/** How to paint: the names of the highlights, in the order of `paintStyles`; the reader's language; the registers by their cities' codes. */
export type PaintSettings = {
  readonly names: readonly string[];
  readonly lang: Lang;
  readonly registers: RegisterLabels;
};

/** What a card says of a register: whose it is, and the origin of its site. */
export type RegisterLabels = Readonly<
  Record<string, { readonly whose: string; readonly site: string }>
>;

/** Lines whose cells' heads may say a role; only the page knows these. Until it has said them nothing is answered. */
type HeadsWanted = { readonly headsWanted: PackedPlaces };

export type LookAnswer = {
  readonly findings: PackedFindings;
  /** What is listed and never painted: persons, and names of which nothing is known. */
  readonly listed: PackedPlaces;
  /** Where a name may go on over a line end: whether it does can only be seen by reading box by box. */
  readonly readClosely: PackedPlaces;
  readonly verdicts: Verdicts;
  /** What the document is for, as far as it has said so; absent without a register. */
  readonly notice?: NoticeScope;
  readonly paint: PaintSettings;
};

export type PageAnswer = {
  readonly look: LookAnswer | HeadsWanted;
  /** The worker was stopped in between, and has lost the texts: send them again, with the heads. */
  readonly heads: LookAnswer | HeadsWanted | 'lost';
  readonly done: true;
  readonly judge: Verdicts;
  readonly 'want-card': true;
  readonly changed: true;
  readonly tampered: true;
  readonly left: true;
};

/** From the background to the page scripts of a tab. */
export type ToPage =
  /** The register is another one: the page sends everything again. */
  | { readonly kind: 'look-again' }
  /** The register says the same under a new head: the page asks what holds now. */
  | { readonly kind: 'judge-again' }
  | { readonly kind: 'show'; readonly block: number; readonly start: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Nothing is to be done: whoever doesn't hear it is no longer there. */
  | { readonly kind: 'there' }
  /** The page script takes everything away and ends. */
  | { readonly kind: 'stop' };
