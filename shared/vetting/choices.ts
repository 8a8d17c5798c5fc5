import type { Day } from '../time/instant.ts';
import type { VetAnswer, VetRow } from './vet-row.ts';

/** What a person said an unclear row means: the code of one of its matches, or that it is none of them. */
export type Choice = {
  readonly meant: string | 'none';
  /** The codes there were to choose from: the choice is for these alone. */
  readonly among: readonly string[];
  readonly on: Day;
};

/** By what was written (`choiceKey`). */
export type Choices = Readonly<Record<string, Choice>>;

/**
 * The same words ask the same question, wherever they stand and in whatever width. Not folded as names are matched: the table for that
 * would be a third of the page that asks, and who writes another character is only asked anew.
 */
export function choiceKey({ name, code }: Pick<VetRow, 'name' | 'code'>): string {
  return `${plain(name)}|${plain(code)}`;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/** The row as it reads with what was chosen on this device; a row that is clear, or has other matches now, stays as it is. */
export function withChoice(row: VetRow, choices: Choices): VetRow {
  const choice = Object.hasOwn(choices, choiceKey(row)) ? choices[choiceKey(row)] : undefined;
  if (choice === undefined || row.answer.kind !== 'unclear') return row;
  const codes = codesIn(row.answer);
  if (codes.join() !== choice.among.join()) return row;
  return { ...row, answer: chosen(row.answer, choice), chosenOn: choice.on };
}

export function codesIn({ matches }: Extract<VetAnswer, { readonly kind: 'unclear' | 'found' }>) {
  return [...new Set(matches.map(({ code }) => code))].sort();
}

function chosen(
  { matches }: Extract<VetAnswer, { readonly kind: 'unclear' | 'found' }>,
  { meant }: Choice,
): VetAnswer {
  if (meant === 'none') return { kind: 'no-record' };
  const left = matches.filter(({ code }) => code === meant);
  return { kind: 'found', matches: left.map(({ doubt: _, ...match }) => match) };
}
