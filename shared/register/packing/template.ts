import { fillParts, type HoleValues, splitAtHoles, textsOfHoles } from './fill-template.ts';
import { type MakeRecord, recordMaker } from './make-record.ts';
import { holes } from './template-holes.ts';

/** The text that many records share, ready to be filled. */
export type Template = {
  /** The canonical JSON of the record with these values. */
  readonly fill: (values: HoleValues) => string;
  /** The record with these values, not to be changed: it may have parts in common with others. */
  readonly make: (values: HoleValues) => unknown;
  readonly counts: HoleCounts;
  /** Whether the records are of sole traders, whose names match nothing (domain G11). */
  readonly isSoleTrader: boolean;
  /** The levels of these records' spans, at whatever time: no hole holds a level. */
  readonly everAt: ReadonlySet<unknown>;
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

/** Undefined where the text is no template, or its filling would be no JSON object with a code. */
export type ParseTemplate = (source: string) => Template | undefined;

/** A template is made ready to make records quickly when so many were asked for. */
const recordsBefore = 8;
/** So many at most: in some registers nearly every record has a template of its own. */
const mostMakers = 1000;

/** Parses the templates of a base or an overlay, each once though it may be in many segments. */
export function templateParser(): ParseTemplate {
  const known = new Map<string, Template | undefined>();
  let makers = 0;
  return (source) => {
    if (!known.has(source)) known.set(source, parseTemplate(source, mayMake));
    return known.get(source);
  };

  function mayMake(): boolean {
    return makers++ < mostMakers;
  }
}

function parseTemplate(source: string, mayMake: () => boolean): Template | undefined {
  const parts = splitAtHoles(source);
  const count = (...kinds: readonly string[]) =>
    parts.filter((part, place) => place % 2 === 1 && kinds.includes(part)).length;
  const record = parseSample(parts);
  if (record?.code !== sample.code()) return undefined;
  let asked = 0;
  let maker: MakeRecord | undefined;
  return {
    fill: (values) => fillParts(parts, textsOfHoles(parts, values)),
    make(values) {
      asked++;
      if (asked === recordsBefore && mayMake()) maker = recordMaker(parts);
      const texts = textsOfHoles(parts, values);
      return maker ? maker(texts) : JSON.parse(fillParts(parts, texts));
    },
    counts: {
      names: count(holes.name),
      texts: count(holes.text),
      days: count(holes.day, holes.instant),
      moments: count(holes.instant),
    },
    ...factsOf(record),
  };
}

/** What all records of a template have in common, read from a sample filling. */
function factsOf({
  kind,
  subjectKind,
  timeline,
}: Sample): Pick<Template, 'isSoleTrader' | 'everAt' | 'isSteady' | 'sort'> {
  const spans = Array.isArray(timeline) ? timeline : [];
  return {
    isSoleTrader: subjectKind === 'sole-trader',
    everAt: new Set(spans.map((span) => span?.level)),
    isSteady: spans.length === 1 && spans[0]?.until === undefined,
    sort: kind === 'person' || kind === 'catalogue' ? kind : 'agency',
  };
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
    return JSON.parse(fillParts(parts, textsOfHoles(parts, sample))) ?? undefined;
  } catch {
    return undefined;
  }
}
