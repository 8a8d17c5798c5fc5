import { foldText } from '../text/fold.ts';
import type { FaultText } from './fault-text.ts';

/** The columns that one sort of table can have, recognised by their labels and never by their places. */
export type ColumnSet<F extends string> = {
  /** All labels of each field, the official one first and the English one last. */
  readonly labels: Readonly<Record<F, readonly string[]>>;
  readonly required: readonly F[];
  /** Labels of columns that such tables have and the import doesn't need. */
  readonly ignored: readonly string[];
  /** Whether a column under this label can hold what identifies a person. */
  readonly isPersonal?: (label: string) => boolean;
};

export type Columns<F extends string> = {
  /** Fields by column; undefined for a column that isn't imported. */
  readonly fields: readonly (F | undefined)[];
  readonly titles: readonly string[];
  /** Columns whose cells must be dropped unread. */
  readonly personal: ReadonlySet<number>;
};

export type ReadColumns<F extends string> =
  | { readonly kind: 'columns'; readonly columns: Columns<F> }
  | { readonly kind: 'refused'; readonly reasons: readonly FaultText[] };

/** Tells what each column holds. An unknown label is refused, not silently dropped, unless `skip` names it. */
export function readColumns<F extends string>(
  set: ColumnSet<F>,
  titles: readonly string[],
  skip: readonly string[],
): ReadColumns<F> {
  const fieldOfLabel = fieldsByLabel(set);
  const passed = new Set([...set.ignored, ...skip, ''].map(foldLabel));
  const isPersonal = (title: string) => set.isPersonal?.(foldLabel(title)) ?? false;
  const fields = titles.map((title) =>
    isPersonal(title) ? undefined : fieldOfLabel.get(foldLabel(title)),
  );
  const isUnknown = (title: string, place: number) =>
    !fields[place] && !isPersonal(title) && !passed.has(foldLabel(title));
  const unknown = titles.filter(isUnknown).map(unknownLabel);
  const read = columnsOf(set, titles, fields);
  if (unknown.length === 0) return read;
  return {
    kind: 'refused',
    reasons: [...unknown, ...(read.kind === 'refused' ? read.reasons : [])],
  };
}

/** The columns of a table where somebody has said what each holds. */
export function columnsOf<F extends string>(
  set: ColumnSet<F>,
  titles: readonly string[],
  fields: readonly (F | undefined)[],
): ReadColumns<F> {
  const reasons = [
    ...fields
      .filter(isDefined)
      .filter(isRepeated)
      .map((field) => twice(set.labels[field])),
    ...set.required
      .filter((field) => !fields.includes(field))
      .map((field) => missing(set.labels[field])),
  ];
  if (reasons.length > 0) return { kind: 'refused', reasons };
  return { kind: 'columns', columns: { fields, titles, personal: personalPlaces(set, titles) } };
}

/** Columns that can hold what identifies a person. */
export function personalPlaces<F extends string>(
  { isPersonal }: ColumnSet<F>,
  titles: readonly string[],
): ReadonlySet<number> {
  return new Set(titles.flatMap((title, place) => (isPersonal?.(foldLabel(title)) ? [place] : [])));
}

/** What columns hold as far as their labels say it. */
export function guessFields<F extends string>(
  set: ColumnSet<F>,
  titles: readonly string[],
): readonly (F | undefined)[] {
  const fieldOfLabel = fieldsByLabel(set);
  const personal = personalPlaces(set, titles);
  return titles.map((title, place) =>
    personal.has(place) ? undefined : fieldOfLabel.get(foldLabel(title)),
  );
}

/** How many of these labels belong to a field. */
export function knownLabels<F extends string>(
  set: ColumnSet<F>,
  titles: readonly string[],
): number {
  const fieldOfLabel = fieldsByLabel(set);
  return titles.filter((title) => fieldOfLabel.has(foldLabel(title))).length;
}

/**
 * Labels are compared without spaces, width, case and marks for required fields. Columns for codes of a subject are
 * told apart by their brackets: `行政相对人代码_5(居民身份证号)` of one table is `行政相对人代码_5(事业单位证书号)` of another.
 */
function foldLabel(label: string): string {
  const folded = foldText(label).replace(/[*_-]/g, '');
  return /^行政相对人代码\d*\((.+)\)$/.exec(folded)?.[1] ?? folded;
}

function fieldsByLabel<F extends string>(set: ColumnSet<F>): ReadonlyMap<string, F> {
  const fields = Object.keys(set.labels) as F[];
  return new Map(
    fields.flatMap((field) => set.labels[field].map((label) => [foldLabel(label), field] as const)),
  );
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function isRepeated<T>(value: T, place: number, all: readonly T[]): boolean {
  return all.indexOf(value) < place;
}

function unknownLabel(title: string): FaultText {
  return {
    zh: `不认识的列“${title}”；如不需要导入，请加 --skip ${title}`,
    en: `Unknown column "${title}"; add --skip "${title}" if it need not be imported`,
  };
}

function twice([zh = '?', ...others]: readonly string[]): FaultText {
  return { zh: `“${zh}”列出现了两次`, en: `There are two columns for ${others.at(-1) ?? zh}` };
}

function missing(labels: readonly string[]): FaultText {
  const names = labels.join('、');
  return {
    zh: `缺少必需的列，应为下列之一：${names}`,
    en: `A required column is missing; it is one of ${names}`,
  };
}
