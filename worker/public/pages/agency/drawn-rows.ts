import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import { type Mark, marks } from '../../../../shared/view/marks.ts';
import { timeLineOf } from '../../../../shared/view/time-line-of.ts';
import type { Tone } from '../../../../shared/view/tokens.ts';

/** A bar of the drawing, in milliseconds since 1970. */
export type DrawnRow = {
  readonly from: number;
  /** Undefined: no end is set. */
  readonly until: number | undefined;
  readonly tone: Tone;
  readonly word: string;
};

/** The registration, then each decision that holds, then each level that follows by time alone and has no decision's bar yet. */
export function drawnRows(record: PublicRecord, now: Instant, lang: Lang): readonly DrawnRow[] {
  const { registration } = record;
  const rows: DrawnRow[] = [];
  if (registration.kind === 'filed') {
    const word = words(lang).card.registration;
    rows.push({ ...spanOf(registration.since, undefined), tone: 'neutral', word });
  }
  for (const row of levelsOf(record, now, lang)) if (!isDrawn(row, rows)) rows.push(row);
  return rows;
}

function levelsOf(record: PublicRecord, now: Instant, lang: Lang): readonly DrawnRow[] {
  const inWords = ({ tone, key }: Mark) => ({ tone, word: words(lang).mark[key] });
  return timeLineOf(record, now).flatMap((moment) => {
    if (moment.kind === 'decided') {
      const { from, until, level } = moment.reason;
      return { ...spanOf(from, until), ...inWords(marks[level]) };
    }
    if (moment.kind !== 'becomes') return [];
    const until = record.timeline.find(({ from }) => from === moment.at)?.until;
    return { ...spanOf(moment.at, until), ...inWords(moment.mark) };
  });
}

function spanOf(from: Instant, until: Instant | undefined): Pick<DrawnRow, 'from' | 'until'> {
  return { from: toEpochMs(from), until: until === undefined ? undefined : toEpochMs(until) };
}

/** Whether a bar says the same of all this time. */
function isDrawn(row: DrawnRow, rows: readonly DrawnRow[]): boolean {
  const end = ({ until }: DrawnRow) => until ?? Number.POSITIVE_INFINITY;
  return rows.some((one) => one.word === row.word && one.from <= row.from && end(one) >= end(row));
}
