import {
  againHole,
  holes,
  numberOfDay,
  numbersOfInstant,
  type RecordValues,
} from './template-holes.ts';

// No organisation's name is nearly this long; a longer one would be found by code only.
const longestName = 255;
const longestText = 4096;

/** Keys of texts that hardly any two records share. */
const ownTexts = new Set([
  'entries',
  'caseId',
  'documentNumber',
  'summary',
  'number',
  'text',
  'capability',
  'process',
  'qualityAssurance',
  'fees',
  'plan',
]);
const stringsAndKeys = /"(?:[^"\\]|\\.)*":?/g;

/**
 * Splits the canonical JSON of the record of `code` into the template that many records share, with holes, and the
 * values of this record in them. Filled, it is the very same text again; a value that fits no hole stays in the
 * template.
 */
export function takeApart(
  json: string,
  code: string,
): { readonly template: string; readonly values: RecordValues } {
  const values: Taken = { code, names: [], texts: [], days: [], moments: [], instants: [] };
  let key = '';
  const template = json.replace(stringsAndKeys, (token) => {
    if (!token.endsWith(':')) return takeValue(key, JSON.parse(token), values) ?? token;
    key = token.slice(1, -2);
    return token;
  });
  return { template, values };
}

type Taken = {
  readonly code: string;
  readonly names: string[];
  readonly texts: string[];
  readonly days: number[];
  readonly moments: number[];
  readonly instants: string[];
};

/** The hole for `value`, which is added to `values`; undefined where it fits none. */
function takeValue(key: string, value: string, values: Taken): string | undefined {
  switch (key) {
    case 'code':
      return value === values.code ? holes.code : undefined;
    case 'name':
      return takeText(value, values.names, longestName) ? holes.name : undefined;
    default:
      if (!ownTexts.has(key)) return takeTime(value, values);
      return takeText(value, values.texts, longestText) ? holes.text : undefined;
  }
}

function takeText(value: string, column: string[], most: number): boolean {
  const fits = value.length <= most;
  if (fits) column.push(value);
  return fits;
}

function takeTime(value: string, { instants, days, moments }: Taken): string | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const day = numberOfDay(value);
  if (day !== undefined) {
    days.push(day);
    return holes.day;
  }
  const again = instants.indexOf(value);
  if (again >= 0) return againHole(again);
  const numbers = numbersOfInstant(value);
  if (numbers === undefined) return undefined;
  instants.push(value);
  days.push(numbers[0]);
  moments.push(numbers[1]);
  return holes.instant;
}
