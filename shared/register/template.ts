import { dayOfNumber, holes, instantOfNumbers, numberOfAgain } from './template-holes.ts';

/** The text that many records share, ready to be filled: literal text and holes in turn. */
export type Template = {
  readonly parts: readonly string[];
  readonly counts: HoleCounts;
  /** Of sole traders, whose names match nothing (domain G11). */
  readonly isSoleTrader: boolean;
  /** Whose records it is the text of; only agencies are found by code and name. */
  readonly sort: 'agency' | 'person' | 'catalogue';
};

/** How many values of each kind fill a template. */
export type HoleCounts = {
  readonly names: number;
  readonly texts: number;
  readonly days: number;
  readonly moments: number;
};

/** Gives the values of a record's holes, one after the other, kind by kind. */
export interface HoleValues {
  code(): string;
  name(): string;
  text(): string;
  day(): number;
  moment(): number;
}

/** Undefined where `source` is no template, or one whose filling would not be a JSON object with a code. */
export function parseTemplate(source: string): Template | undefined {
  const parts = splitAtHoles(source);
  const count = (...kinds: readonly string[]) =>
    parts.filter((part) => kinds.includes(part)).length;
  const counts = {
    names: count(holes.name),
    texts: count(holes.text),
    days: count(holes.day, holes.instant),
    moments: count(holes.instant),
  };
  const isSoleTrader = source.includes('"subjectKind":"sole-trader"');
  const template = { parts, counts, isSoleTrader, sort: sortOf(source) };
  return isFillable(template) ? template : undefined;
}

function sortOf(source: string): Template['sort'] {
  if (source.includes('"kind":"person"')) return 'person';
  return source.includes('"kind":"catalogue"') ? 'catalogue' : 'agency';
}

/** The canonical JSON of the record with these values. */
export function fillTemplate({ parts }: Template, values: HoleValues): string {
  const instants: string[] = [];
  let json = '';
  for (const part of parts) {
    json += isHole(part) ? JSON.stringify(fillHole(part, values, instants)) : part;
  }
  return json;
}

function fillHole(hole: string, values: HoleValues, instants: string[]): string {
  switch (hole[0]) {
    case holes.code:
      return values.code();
    case holes.name:
      return values.name();
    case holes.text:
      return values.text();
    case holes.day:
      return dayOfNumber(values.day());
    case holes.again:
      return instants[numberOfAgain(hole)] ?? '';
    default: {
      const instant = instantOfNumbers(values.day(), values.moment());
      instants.push(instant);
      return instant;
    }
  }
}

function splitAtHoles(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (!isHole(source.charAt(at))) continue;
    const end = at + (source[at] === holes.again ? 2 : 1);
    parts.push(source.slice(from, at), source.slice(at, end));
    from = end;
    at = end - 1;
  }
  return [...parts, source.slice(from)];
}

function isHole(part: string): boolean {
  return part !== '' && part < ' ';
}

const sample: HoleValues = {
  code: () => 'code',
  name: () => '',
  text: () => '',
  day: () => 0,
  moment: () => 0,
};

function isFillable(template: Template): boolean {
  try {
    return JSON.parse(fillTemplate(template, sample))?.code === sample.code();
  } catch {
    return false;
  }
}
