import type { Chance } from '../kinds/draw/draw-forms.ts';
import type { Day, Instant } from '../time/instant.ts';

/**
 * A draw of experts (Arts. 23, 28) as the public may see it: without a person, a party or a purpose (domain § 8). Before the experts
 * have met nobody is to know what for and on which day, so until then there is its seal alone.
 */
export type PublicDraw = {
  readonly v: 1;
  /** GB/T 2260. */
  readonly jurisdiction: string;
  /** Id of the entry that commits to it. */
  readonly entry: string;
  readonly committedAt: Instant;
  /** SHA-256 of the canonical JSON of the whole commitment, which has 128 random bits in it. */
  readonly seal: string;
  /** The source of chance that was committed to; who reveals is a person's name, perhaps. */
  readonly chance:
    | { readonly source: 'drand-quicknet'; readonly round: number }
    | { readonly source: 'commit-reveal' };
  /** When the commitment was taken back: whoever commits anew until it suits is seen to. */
  readonly retractedAt?: Instant;
  /** From the day after the experts met. */
  readonly opened?: OpenedDraw;
};

export type OpenedDraw = {
  readonly category: string;
  readonly meetsOn: Day;
  /** How many could be drawn, and how many stepped aside at their own word. */
  readonly eligible: number;
  readonly recused: number;
  readonly drawn: number;
  readonly reserves: number;
  /** Absent: the draw was never held. */
  readonly held?: {
    readonly entry: string;
    readonly at: Instant;
    readonly randomness: Chance;
    /** Whom chance chose, then the reserves in order: the places of the sealed list, from 1 on. */
    readonly drawn: readonly number[];
    readonly reserves: readonly number[];
  };
};
