import type { Basis } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import type { WorkingDay } from '../../../shared/time/working-days.ts';

/** A piece of a letter's text: words, or a place of so many characters that somebody fills in by hand. */
export type Piece = string | { readonly blank: number };

export type Paragraph = readonly Piece[];

/** A right or duty of the addressee that ends with a day. */
export type TimeLimit = {
  readonly what: string;
  /** Absent where it runs from a service that isn't on record: the day is filled in by hand. */
  readonly lastDay?: WorkingDay;
};

/** One official letter, in Chinese, as it is printed. What the record doesn't say is blank, never guessed. */
export type Letter = {
  readonly title: string;
  /** Absent: filled in by hand. */
  readonly documentNumber?: string;
  readonly authority: string;
  readonly addressee: Addressee;
  readonly paragraphs: readonly Paragraph[];
  readonly limits: readonly TimeLimit[];
  /** Whom to turn to, which no record says. */
  readonly hasContact: boolean;
  /** The day under the seal. Absent: filled in by hand. */
  readonly date?: Day;
  /** Whether a proof of service (送达回证) goes with it. */
  readonly isServed: boolean;
};

/** A person's name is no part of an entry, so it is filled in by hand. */
export type Addressee = {
  readonly name?: string;
  readonly code: string;
  readonly isPerson: boolean;
};

/** What a letter says of its own matter; the rest is made of the entry. */
export type LetterText = Pick<Letter, 'title' | 'paragraphs'> &
  Partial<Pick<Letter, 'documentNumber' | 'limits' | 'hasContact' | 'date' | 'isServed'>> & {
    /** Absent: the entry's subject. */
    readonly addressee?: Addressee;
  };

/** Text with values in it; what isn't on record is a blank of twelve characters. */
export function text(words: TemplateStringsArray, ...values: readonly Value[]): Paragraph {
  return words
    .flatMap((word, i) => [word, ...(i < values.length ? [pieceOf(values[i])] : [])])
    .flat();
}

type Value = Piece | Paragraph | number | undefined;

function pieceOf(value: Value): Piece | Paragraph {
  if (value === undefined) return blank(12);
  return typeof value === 'number' ? `${value}` : value;
}

export function blank(characters: number): Piece {
  return { blank: characters };
}

/** Somebody's own words as a sentence, which they may have ended with a mark or not. */
export function sentence(said: string | undefined): Piece {
  if (said === undefined) return blank(12);
  return /[。！？；.!?]$/u.test(said) ? said : `${said}。`;
}

/** A decision's ground, as it was recorded. */
export function citeBasis({ law, article }: Basis): string {
  return law.includes('《') ? `${law}${article}` : `《${law}》${article}`;
}
