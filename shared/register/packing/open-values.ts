import { fromUtf8 } from '../../ledger/digest.ts';
import type { CodeColumn } from './code-column.ts';
import type { HoleValues } from './fill-template.ts';
import { type NameColumn, type OpenNames, readNames } from './name-column.ts';
import type { NumberColumn, SegmentSections } from './segment-format.ts';
import { type OpenStrings, openStrings } from './string-column.ts';
import type { HoleCounts, ParseTemplate, Template } from './template.ts';
import { findValueStarts, type ValueStarts } from './value-starts.ts';

/** The records of a segment and their values, by number from 0. */
export type SegmentValues = {
  /** The canonical JSON of a record. */
  readonly jsonAt: (record: number) => string;
  /** The record itself, not to be changed. */
  readonly recordAt: (record: number) => unknown;
  readonly templates: readonly Template[];
  readonly templateAt: (record: number) => Template;
  /** The records that are not agencies', ascending. */
  readonly others: readonly number[];
  /** The names as recorded. */
  readonly names: OpenNames;
  readonly nameColumn: NameColumn;
  /** The record that a name belongs to. */
  readonly ownerOf: (name: number) => number;
};

/** The columns that records are filled from. */
export type OpenColumns = {
  readonly codes: CodeColumn;
  readonly nameColumn: NameColumn;
  readonly days: NumberColumn;
  readonly moments: NumberColumn;
};

/** Undefined where one section doesn't fit the others. */
export function openValues(
  sections: SegmentSections,
  columns: OpenColumns,
  parseTemplate: ParseTemplate,
): SegmentValues | undefined {
  const { templateOf } = sections;
  const { nameColumn } = columns;
  const templates = parseTemplates(sections.templates, parseTemplate);
  const starts = templates && findValueStarts(templateOf, templates);
  const names = readNames(nameColumn);
  const texts = openStrings({ units: sections.textUnits, lengths: sections.textLengths });
  if (!templates || !starts || !texts) return undefined;
  const totals = starts.at(templateOf.length);
  if (totals.names !== nameColumn.lengths.length || !isComplete(sections, columns, totals))
    return undefined;
  return {
    ...openRecords(sections, { ...columns, templates, starts, names, texts }),
    templates,
    names,
    nameColumn,
  };
}

type Columns = OpenColumns & {
  readonly templates: readonly Template[];
  readonly starts: ValueStarts;
  readonly names: OpenStrings;
  readonly texts: OpenStrings;
};

function openRecords(
  { templateOf }: SegmentSections,
  { codes, days, moments, templates, starts, names, texts }: Columns,
): Pick<SegmentValues, 'jsonAt' | 'recordAt' | 'templateAt' | 'others' | 'ownerOf'> {
  return {
    templateAt,
    others: othersIn(templateOf, templates),
    jsonAt: (record) => templateAt(record).fill(valuesAt(record)),
    recordAt: (record) => templateAt(record).make(valuesAt(record)),
    ownerOf: starts.ownerOf,
  };

  function valuesAt(record: number): HoleValues {
    const next = starts.at(record);
    return {
      code: () => codes.at(record),
      name: () => names.at(next.names++),
      text: () => texts.at(next.texts++),
      day: () => days.at(next.days++),
      moment: () => moments.at(next.moments++),
    };
  }

  function templateAt(record: number): Template {
    const template = templates[templateOf[record] ?? templates.length];
    if (template === undefined) throw new RangeError(`There is no record number ${record}`);
    return template;
  }
}

/** Most segments have no such records, as their templates show at once. */
function othersIn(templateOf: Uint16Array, templates: readonly Template[]): readonly number[] {
  const isOther = templates.map(({ sort }) => sort !== 'agency');
  if (!isOther.includes(true)) return [];
  return [...templateOf.keys()].filter((record) => isOther[templateOf[record] ?? 0]);
}

/** Undefined where one of the lines is no template. */
function parseTemplates(
  utf8: Uint8Array,
  parseTemplate: ParseTemplate,
): readonly Template[] | undefined {
  const lines = utf8.length === 0 ? [] : fromUtf8(utf8)?.split('\n');
  const templates = lines?.map(parseTemplate);
  return templates?.every((template) => template !== undefined) ? templates : undefined;
}

function isComplete(
  { textLengths }: SegmentSections,
  { days, moments }: OpenColumns,
  totals: HoleCounts,
): boolean {
  return (
    textLengths.length === totals.texts &&
    days.length === totals.days &&
    moments.length === totals.moments
  );
}
