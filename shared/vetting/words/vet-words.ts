import type { Lang } from '../../messages/lang.ts';
import type { NotCheckedCause, Place } from '../asked.ts';
import type { Attention } from '../attention.ts';
import type { ListColumns } from '../list-columns.ts';
import type { Doubt, VetNote } from '../vet-row.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What vetting says, in one language: on the extension's page, and wherever else lists are vetted. */
export type VetWords = {
  readonly title: string;
  /** Leads to the page. */
  readonly lead: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly open: string;
  readonly formats: (hasPdf: boolean) => string;
  readonly start: string;
  readonly again: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly reading: string;
  readonly progress: Readonly<Record<'page' | 'row', (done: number, of: number) => string>>;
  readonly refused: string;
  readonly local: string;
  readonly seal: {
    readonly turnOn: string;
    readonly turnOff: string;
    readonly on: string;
    readonly off: string;
    readonly failed: string;
  };
  readonly asOf: (instant: string) => string;
  readonly noRegister: string;
  readonly rows: (count: number) => string;
  readonly all: string;
  readonly attention: Readonly<Record<Attention, string>>;
  readonly attentionMeans: Readonly<Record<Attention, string>>;
  readonly head: readonly [place: string, written: string, result: string];
  readonly place: (place: Place) => string;
  readonly lot: string;
  readonly doubt: Readonly<Record<Exclude<Doubt, PageDoubt>, string>>;
  readonly beside: (written: string) => string;
  readonly because: Readonly<Record<NotCheckedCause, string>>;
  readonly noRecord: string;
  readonly note: (note: VetNote) => string;
  /** Before the level of an agency that may be meant. */
  readonly perhaps: string;
  readonly legalPerson: string;
  readonly more: string;
  readonly meant: {
    readonly question: string;
    readonly this: string;
    readonly none: string;
    readonly chosen: (day: string) => string;
    readonly undo: string;
  };
  readonly columns: {
    readonly title: string;
    readonly by: Readonly<Record<ListColumns['by'], string>>;
    readonly every: string;
    readonly field: Readonly<Record<'name' | 'code' | 'lot', string>>;
    readonly none: string;
    readonly column: (letter: string, title: string) => string;
    readonly others: string;
    readonly apply: string;
  };
  readonly pager: {
    readonly shown: (from: number, to: number, of: number) => string;
    readonly next: string;
    readonly previous: string;
  };
  readonly csv: string;
  readonly xlsx: string;
  /** Makes a query record of the result. */
  readonly record: string;
  /** Of rows that are unclear or were not checked. */
  readonly notInRecord: (count: number) => string;
  readonly fileName: string;
  readonly limits: string;
  readonly pdfLimits: string;
  /** The heads of an exported table. */
  readonly table: readonly string[];
};

/** The doubts that the words for findings on a page cover. */
type PageDoubt = Exclude<Doubt, 'line-end' | 'broken-code' | 'look-alike'>;

export function vetWords(lang: Lang): VetWords {
  return { zh, en }[lang];
}
