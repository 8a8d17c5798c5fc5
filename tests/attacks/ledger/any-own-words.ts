import * as z from 'zod';
import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';

/** Every kind that a party may record for itself, including kinds yet to be added. */
export const ownKinds: readonly EntryKind[] = kinds.filter(({ roles }) =>
  roles.some(actsForItself),
);

/** Of these kinds, those by which a party becomes registered, and those about services. */
export const serviceKinds: readonly EntryKind[] = ownKinds.filter(
  ({ name, body }) =>
    name === 'registration-filed' || (body instanceof z.ZodObject && 'engagement' in body.shape),
);

/** The material of random bodies: texts, of which each field takes those that fit, and subjects. */
export type Pool = { readonly texts: readonly string[]; readonly subjects: readonly Subject[] };

/** One choice among `count`. */
type Choose = (count: number) => number;

/** Choices derived from a number, the same each time. */
export function choicesFrom(seed: number): Choose {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/**
 * Tries to record one entry of a kind in this role, as the speaker's own, with a random body that fits the schema. It
 * gives up after some tries, because most bodies fit only in some states. Returns whether the desk recorded one.
 */
export function sayAnything(
  book: DeskBook,
  time: string,
  actor: Actor,
  kind: EntryKind,
  pool: Pool,
  choose: Choose,
): boolean {
  const ids = book.entries.map(({ id }) => id);
  const texts = [...pool.texts, ...ids.slice(-4), ...pickSome(ids, choose, 12)];
  for (let left = 12; left > 0; left--) {
    const draft = {
      kind: kind.name,
      subject: subjectFor(kind, actor, pool, choose),
      body: make(kind.body, texts, choose),
      ...(choose(4) === 0 && { effectiveFrom: times[choose(times.length)] }),
      ...(choose(2) === 0 && { personal: { name: '示例人员', 'certificate-1': '示例001' } }),
    };
    if (book.attempt(time, actor, draft)) return true;
  }
  return false;
}

const times = [
  '2025-02-01T00:00:00+08:00',
  '2026-03-20T00:00:00+08:00',
  '2027-01-01T00:00:00+08:00',
];

/** Mostly the speaker itself, otherwise a subject of a sort that the kind is about. */
function subjectFor(
  { subjects }: EntryKind,
  { speaksFor }: Actor,
  pool: Pool,
  choose: Choose,
): Subject | undefined {
  const possible = pool.subjects.filter(({ kind }) => subjects.includes(kind));
  const own = possible.find((one) => speaksFor && subjectKey(one) === subjectKey(speaksFor));
  return own !== undefined && choose(4) > 0 ? own : possible[choose(possible.length)];
}

function pickSome(texts: readonly string[], choose: Choose, count: number): readonly string[] {
  return Array.from({ length: count }, () => texts[choose(texts.length)] ?? '');
}

/** A value that may fit the schema. Throws for an unknown sort of schema, so that no kind is skipped. */
function make(schema: unknown, texts: readonly string[], choose: Choose): unknown {
  const own = (one: unknown) => make(one, texts, choose);
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
      const isLeftOut = field instanceof z.ZodExactOptional && choose(2) === 0;
      return isLeftOut ? [] : [[key, own(field)] as const];
    });
    return Object.fromEntries(fields);
  }
  if (schema instanceof z.ZodExactOptional) return own(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: choose(3) }, () => own(schema.element));
  }
  if (schema instanceof z.ZodEnum) return schema.options[choose(schema.options.length)];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return choose(2) === 0;
  if (schema instanceof z.ZodNumber) {
    const fitting = [0, 1, 2, 8, 50, 100].filter((n) => fits(schema, n));
    return fitting[choose(fitting.length)];
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodPipe) {
    const fitting = texts.filter((text) => fits(schema, text));
    return fitting[choose(fitting.length)];
  }
  throw new Error(`No values are made for ${Object(schema)?._zod?.def?.type}`);
}

/** What fits which schema: the same few texts are held against the same schemas many thousand times. */
const known = new WeakMap<z.ZodType, Map<string | number, boolean>>();

function fits(schema: z.ZodType, value: string | number): boolean {
  const ofSchema = known.get(schema) ?? new Map<string | number, boolean>();
  known.set(schema, ofSchema);
  const is = ofSchema.get(value) ?? schema.safeParse(value).success;
  ofSchema.set(value, is);
  return is;
}
