import type { Subject } from '../../../shared/identity/subject.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { Basis } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { JsonForm } from '../forms/json-form.ts';
import { bodyFormOf } from './body-form.ts';
import { namesEntries } from './named-entries.ts';

/** What a draft that nobody has written yet is made of. */
export type ProbeMatter = {
  readonly subject: Subject;
  readonly caseId: string | undefined;
  /** The id of the entry that it is about; undefined for one that is about none, where its kind leaves that open. */
  readonly about: string | undefined;
  readonly basis: Basis;
  readonly now: Instant;
  /** The acts of the policy in force. */
  readonly acts: readonly string[];
  readonly area: string;
};

/**
 * A draft with a stand-in for whatever a person would type. `settled` are the fields of which that isn't so: those in which every
 * choice is tried, and those that say which entry it is about.
 */
export type Probe = {
  readonly draft: object;
  readonly settled: readonly string[];
  /** What is chosen in it, by path. */
  readonly chosen: ReadonlyMap<string, unknown>;
};

/** Stands for the id of an entry that isn't there. */
export const nothing = '\u2014';

/** No kind has so many choices that matter; what it has beyond is not tried. */
const mostProbes = 64;

/** One draft for each way of making the choices that the kind asks for, made from its schema alone. */
export function probesOf(kind: EntryKind, matter: ProbeMatter): readonly Probe[] {
  const form = bodyFormOf(kind);
  const choices = choicesIn(form, 'body', matter);
  const ways = choices.reduce<readonly Chosen[]>(
    (made, [path, values]) =>
      made
        .flatMap((way) => values.map((value) => new Map(way).set(path, value)))
        .slice(0, mostProbes),
    [new Map()],
  );
  const { subject, caseId, basis } = matter;
  return ways.map((way) => ({
    draft: {
      kind: kind.name,
      subject,
      ...(caseId !== undefined && { caseId }),
      basis,
      body: fill(form, 'body', matter, way),
    },
    settled: [...way.keys()],
    chosen: way,
  }));
}

type Chosen = ReadonlyMap<string, unknown>;

function choicesIn(
  form: JsonForm,
  path: string,
  matter: ProbeMatter,
): readonly (readonly [path: string, values: readonly unknown[]])[] {
  if (form.enum) return [[path, form.enum]];
  if (form.format === 'act') return [[path, matter.acts]];
  if (form.format === 'entry-id') return [[path, [matter.about ?? nothing]]];
  if (form.items && namesEntries(form.items)) {
    return choicesIn(form.items, `${path}[0]`, matter);
  }
  return asked(form, matter).flatMap(([name, part]) => choicesIn(part, `${path}.${name}`, matter));
}

/**
 * The fields that a draft can't do without, and those that say which entry it is about; where it is about none, whatever words it can
 * say that in.
 */
function asked(
  { properties = {}, required = [] }: JsonForm,
  { about }: ProbeMatter,
): [string, JsonForm][] {
  const isAsked = (part: JsonForm) => (about === undefined ? isWords(part) : namesEntries(part));
  return Object.entries(properties).filter(
    ([name, part]) => required.includes(name) || isAsked(part),
  );
}

function isWords({ type, format }: JsonForm): boolean {
  return type === 'string' && format === undefined;
}

function fill(form: JsonForm, path: string, matter: ProbeMatter, way: Chosen): unknown {
  if (way.has(path)) return way.get(path);
  const [first] = form.oneOf ?? form.anyOf ?? [];
  if (first) return fill(first, path, matter, way);
  if (form.const !== undefined) return form.const;
  switch (form.type) {
    case 'object':
      return Object.fromEntries(
        asked(form, matter).map(([name, part]) => [
          name,
          fill(part, `${path}.${name}`, matter, way),
        ]),
      );
    case 'array':
      return itemsOf(form).map((item, i) => fill(item, `${path}[${i}]`, matter, way));
    case 'number':
    case 'integer':
      return form.minimum ?? (form.exclusiveMinimum ?? -1) + 1;
    case 'boolean':
      return false;
    default:
      return form.enum ? form.enum[0] : textFor(form, matter);
  }
}

function itemsOf({ items, prefixItems, minItems = 0 }: JsonForm): readonly JsonForm[] {
  if (prefixItems) return prefixItems;
  if (items === undefined) return [];
  return Array.from({ length: namesEntries(items) ? 1 : minItems }, () => items);
}

function textFor({ format }: JsonForm, { now, subject, area }: ProbeMatter): string {
  switch (format) {
    case 'date':
      return dayOf(now);
    case 'date-time':
      return now;
    case 'uscc':
    case 'person-code':
      return subject.code;
    case 'area':
      return area;
    default:
      return '待填';
  }
}
