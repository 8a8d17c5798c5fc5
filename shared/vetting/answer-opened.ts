import { noticeDayIn } from '../findings/notice-day.ts';
import { dayOf } from '../time/shanghai.ts';
import { answerPassages } from './answer-passages.ts';
import { answerSheet, type SheetToVet } from './answer-sheet.ts';
import type { Passage } from './asked.ts';
import type { ListColumns } from './list-columns.ts';
import type { Opened } from './read-list-file.ts';
import type { VetGround } from './vet-ground.ts';
import type { ReadColumns, VetReport } from './vet-messages.ts';
import type { UnnumberedRow } from './vet-row.ts';

type Whole = Extract<Opened, { readonly kind: 'opened' }>;

export type Answering = {
  readonly report: (report: VetReport) => void;
  /** What the reader says of the first table. */
  readonly columns: ListColumns | undefined;
};

/** Answers lists row by row and text by its passages, and says now and then how far it has come. */
export function* answerOpened(
  { sheets, passages }: Whole,
  ground: VetGround,
  { report, columns }: Answering,
): Generator<readonly UnnumberedRow[]> {
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, sheet] of sheets.entries()) {
    for (const answered of answerSheet(place === 0 ? asSaid(sheet, columns) : sheet, ground)) {
      yield answered;
      done += 1;
      if (done % rowsPerReport === 0) report({ kind: 'progress', done, of, unit: 'row' });
    }
  }
  const texts = passages.map(({ text }) => text);
  const noticeDay = noticeDayIn(texts, dayOf(ground.now))?.day;
  for (const some of inPortions(passages)) yield answerPassages(some, ground, noticeDay);
}

const rowsPerReport = 200;

/** The first table's columns, with what stands at their heads. */
export function tableIn(
  { sheets: [sheet] }: Whole,
  said: ListColumns | undefined,
): ReadColumns | undefined {
  if (sheet === undefined) return undefined;
  const columns = said ?? sheet.columns;
  const head = sheet.rows[Math.max(0, (columns?.headRows ?? 0) - 1)];
  return { columns, titles: head?.kind === 'cells' ? head.cells : [] };
}

function asSaid(sheet: SheetToVet, columns: ListColumns | undefined): SheetToVet {
  return columns === undefined ? sheet : { ...sheet, columns };
}

/** Whole paragraphs and rows, some dozens at a time: what is said of many names together takes time by their square. */
function inPortions(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const portions: Passage[][] = [];
  let portion: Passage[] = [];
  for (const passage of passages) {
    const isNewPlace = JSON.stringify(portion.at(-1)?.place) !== JSON.stringify(passage.place);
    if (portion.length === 0 || (portion.length >= passagesAtOnce && isNewPlace)) {
      portion = [];
      portions.push(portion);
    }
    portion.push(passage);
  }
  return portions;
}

const passagesAtOnce = 60;
