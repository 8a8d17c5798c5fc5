import { formatInstant } from '../../messages/format-time.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { Instant } from '../../time/instant.ts';
import { attentionOf, type VerdictsByCode } from '../../vetting/attention.ts';
import type { VetMatch, VetRow } from '../../vetting/vet-row.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import { cardOf } from '../card-model.ts';
import { sayEnd } from '../say-end.ts';
import { sayDoubt, sayFoundAs } from './say-match.ts';
import { type NameOfRegister, sayWhose } from './say-whose.ts';

export type ResultTableOptions = {
  readonly lang: Lang;
  readonly verdicts: VerdictsByCode;
  readonly now: Instant;
  readonly asOf: Instant | undefined;
  readonly nameOfRegister?: NameOfRegister | undefined;
};

/** All rows as a table to file, in the order of what was vetted: its head, then a line for each agency of each row. */
export function resultTable(
  rows: readonly VetRow[],
  options: ResultTableOptions,
): readonly (readonly string[])[] {
  const { table } = vetWords(options.lang);
  return [table, ...rows.flatMap((row) => linesOf(row, options))];
}

function linesOf(row: VetRow, options: ResultTableOptions): readonly (readonly string[])[] {
  const { lang, verdicts, asOf } = options;
  const said = vetWords(lang);
  const written = [said.place(row.place), row.name, row.code, row.lot];
  const attention = said.attention[attentionOf(row, verdicts)];
  const date = asOf === undefined ? '' : formatInstant(asOf, lang);
  const found = 'matches' in row.answer ? row.answer.matches : [undefined];
  return found.map((match) => [
    ...written,
    attention,
    ...(match === undefined ? ['', '', '', ''] : cellsOf(match, options)),
    [...whoseOf(match, options), ...remarksOf(row, match, lang)].join(words(lang).clause),
    date,
  ]);
}

function cellsOf(match: VetMatch, { lang, verdicts, now }: ResultTableOptions): readonly string[] {
  const verdict = verdicts[match.code];
  if (verdict === undefined) return [match.name, match.code, '', ''];
  const { name, mark, body } = cardOf(verdict, match.code, now);
  return [
    match.branch ?? name ?? match.name,
    match.code,
    words(lang).mark[mark.key],
    sayEnd(body, lang),
  ];
}

function whoseOf(
  match: VetMatch | undefined,
  { lang, verdicts, nameOfRegister }: ResultTableOptions,
): readonly string[] {
  const verdict = match && verdicts[match.code];
  return verdict === undefined ? [] : sayWhose(verdict, lang, nameOfRegister);
}

function remarksOf(row: VetRow, match: VetMatch | undefined, lang: Lang): readonly string[] {
  const said = vetWords(lang);
  const { answer, chosenOn } = row;
  return [
    answer.kind === 'not-checked' ? (answer.detail?.[lang] ?? said.because[answer.because]) : '',
    match ? sayFoundAs(match, lang) : '',
    match ? sayDoubt(match, lang) : '',
    ...row.notes.map(said.note),
    chosenOn === undefined ? '' : said.meant.chosen(chosenOn),
  ].filter((remark) => remark !== '');
}
