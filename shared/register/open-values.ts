import { fromUtf8 } from '../ledger/digest.ts';
import type { Sections } from './container.ts';
import type { segmentSchema } from './segment-schema.ts';
import { codeLength, fromStoredCode } from './stored-code.ts';
import { type OpenStrings, openStrings } from './string-column.ts';
import { fillTemplate, type HoleCounts, parseTemplate, type Template } from './template.ts';
import { findValueStarts, type ValueStarts } from './value-starts.ts';

/** The records of a segment and their values, by number from 0. */
export type SegmentValues = {
  readonly codeAt: (record: number) => string;
  readonly hasStoredCode: (record: number, stored: string) => boolean;
  /** The canonical JSON of a record. */
  readonly jsonAt: (record: number) => string;
  readonly templateAt: (record: number) => Template;
  /** The records of others than agencies, rising. */
  readonly others: readonly number[];
  /** The names as recorded. */
  readonly names: OpenStrings;
  /** The record that a name is of. */
  readonly ownerOf: (name: number) => number;
};

type SegmentSections = Sections<typeof segmentSchema>;

/** Undefined where a section doesn't fit the others. */
export function openValues(sections: SegmentSections): SegmentValues | undefined {
  const { templateOf } = sections;
  const templates = parseTemplates(sections.templates);
  const starts = templates && findValueStarts(templateOf, templates);
  const names = openStrings({ units: sections.nameUnits, lengths: sections.nameLengths });
  const texts = openStrings({ units: sections.textUnits, lengths: sections.textLengths });
  if (!templates || !starts || !names || !texts) return undefined;
  if (!isComplete(sections, starts.at(templateOf.length))) return undefined;
  return {
    ...openCodes(sections),
    ...openRecords(sections, { templates, starts, names, texts }),
    names,
  };
}

type Columns = {
  readonly templates: readonly Template[];
  readonly starts: ValueStarts;
  readonly names: OpenStrings;
  readonly texts: OpenStrings;
};

function openRecords(
  sections: SegmentSections,
  { templates, starts, names, texts }: Columns,
): Pick<SegmentValues, 'jsonAt' | 'templateAt' | 'others' | 'ownerOf'> {
  const { templateOf, days, moments } = sections;
  const { codeAt } = openCodes(sections);
  return {
    templateAt,
    others: othersIn(templateOf, templates),
    jsonAt(record) {
      const next = { ...starts.at(record) };
      return fillTemplate(templateAt(record), {
        code: () => codeAt(record),
        name: () => names.at(next.names++),
        text: () => texts.at(next.texts++),
        day: () => days[next.days++] ?? 0,
        moment: () => moments[next.moments++] ?? 0,
      });
    },
    ownerOf: starts.ownerOf,
  };

  function templateAt(record: number): Template {
    const template = templates[templateOf[record] ?? templates.length];
    if (template === undefined) throw new RangeError(`There is no record number ${record}`);
    return template;
  }
}

/** Most segments have none, which their templates tell at once. */
function othersIn(templateOf: Uint16Array, templates: readonly Template[]): readonly number[] {
  const isOther = templates.map(({ sort }) => sort !== 'agency');
  if (!isOther.includes(true)) return [];
  return [...templateOf.keys()].filter((record) => isOther[templateOf[record] ?? 0]);
}

function openCodes({
  codes,
  templateOf,
}: SegmentSections): Pick<SegmentValues, 'codeAt' | 'hasStoredCode'> {
  const records = templateOf.length;
  return {
    codeAt(record) {
      let stored = '';
      for (let i = 0; i < codeLength; i++) {
        stored += String.fromCharCode(codes[i * records + record] ?? 0);
      }
      return fromStoredCode(stored);
    },
    hasStoredCode(record, stored) {
      // From the end, where codes differ most.
      for (let i = codeLength - 1; i >= 0; i--) {
        if (codes[i * records + record] !== stored.charCodeAt(i)) return false;
      }
      return stored.length === codeLength;
    },
  };
}

/** Undefined where any of them isn't a template. */
function parseTemplates(utf8: Uint8Array): readonly Template[] | undefined {
  const lines = utf8.length === 0 ? [] : fromUtf8(utf8)?.split('\n');
  const templates = lines?.map(parseTemplate);
  return templates?.every((template) => template !== undefined) ? templates : undefined;
}

function isComplete(sections: SegmentSections, totals: HoleCounts): boolean {
  return (
    sections.codes.length === codeLength * sections.templateOf.length &&
    sections.nameLengths.length === totals.names &&
    sections.textLengths.length === totals.texts &&
    sections.days.length === totals.days &&
    sections.moments.length === totals.moments
  );
}
