import { dayOfNumber, holes, instantOfNumbers, numberOfAgain } from './template-holes.ts';

/** The text that many records share, ready to be filled: literal text and holes in turn. */
export type Template = {
  readonly parts: readonly string[];
  readonly counts: HoleCounts;
  /** Whether the records are of sole traders, whose names match nothing (domain G11). */
  readonly isSoleTrader: boolean;
  /** Whether some span of these records is on the blacklist, at whatever time: no hole holds a level. */
  readonly isEverListed: boolean;
  /** Whether their timelines are one span without an end, so that they say the same at all times. */
  readonly isSteady: boolean;
  /** The sort of record. Only agencies are found by code and name. */
  readonly sort: 'agency' | 'person' | 'catalogue';
};

/** The number of values of each kind in a template. */
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

/** Undefined where `source` is no template, or its filling would be no JSON object with a code. */
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
  const record = parseSample(parts);
  return record?.code === sample.code() ? { parts, counts, ...factsOf(record) } : undefined;
}

/** What all records of a template have in common, read from a sample filling. */
function factsOf({ kind, subjectKind, timeline }: Sample): Omit<Template, 'parts' | 'counts'> {
  const spans = Array.isArray(timeline) ? timeline : [];
  return {
    isSoleTrader: subjectKind === 'sole-trader',
    isEverListed: spans.some((span) => span?.level === 'blacklisted'),
    isSteady: spans.length === 1 && spans[0]?.until === undefined,
    sort: kind === 'person' || kind === 'catalogue' ? kind : 'agency',
  };
}

/** The canonical JSON of the record with these values. */
export function fillTemplate({ parts }: Pick<Template, 'parts'>, values: HoleValues): string {
  const instants: string[] = [];
  let json = '';
  for (const part of parts) {
    json += isHole(part) ? fillHole(part, values, instants) : part;
  }
  return json;
}

/** As JSON; days and instants have nothing in them to be escaped. */
function fillHole(hole: string, values: HoleValues, instants: string[]): string {
  switch (hole[0]) {
    case holes.code:
      return JSON.stringify(values.code());
    case holes.name:
      return JSON.stringify(values.name());
    case holes.text:
      return JSON.stringify(values.text());
    case holes.day:
      return `"${dayOfNumber(values.day())}"`;
    case holes.again:
      return `"${instants[numberOfAgain(hole)] ?? ''}"`;
    default: {
      const instant = instantOfNumbers(values.day(), values.moment());
      instants.push(instant);
      return `"${instant}"`;
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

type Sample = Readonly<Partial<Record<'code' | 'kind' | 'subjectKind' | 'timeline', unknown>>>;

/** Undefined where the filling isn't JSON. */
function parseSample(parts: readonly string[]): Sample | undefined {
  try {
    return JSON.parse(fillTemplate({ parts }, sample)) ?? undefined;
  } catch {
    return undefined;
  }
}
