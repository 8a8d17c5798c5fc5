import * as fc from 'fast-check';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { fromUtf8, utf8 } from '../../../shared/ledger/digest.ts';

/** Makes another file of this one and the others beside it. */
export type Mutate = (bytes: Uint8Array, others: readonly Uint8Array[]) => Uint8Array;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const few = fc.uint8Array({ minLength: 1, maxLength: 40 });

const flip = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([at, mask]): Mutate =>
    (bytes) => {
      const index = Math.floor(at * bytes.length);
      return bytes.length === 0 ? bytes : bytes.with(index, (bytes[index] ?? 0) ^ mask);
    },
);

const truncate = place.map(
  (at): Mutate =>
    (bytes) =>
      bytes.slice(0, Math.floor(at * bytes.length)),
);

const extend = fc.tuple(few, fc.boolean()).map(
  ([more, isBefore]): Mutate =>
    (bytes) =>
      isBefore ? Uint8Array.of(...more, ...bytes) : Uint8Array.of(...bytes, ...more),
);

const overwrite = fc.tuple(place, few).map(
  ([at, by]): Mutate =>
    (bytes) => {
      const index = Math.floor(at * bytes.length);
      return Uint8Array.of(...bytes.slice(0, index), ...by, ...bytes.slice(index + by.length));
    },
);

/** The beginning of this file joined to the end of another, or of itself. */
const splice = fc.tuple(place, place, fc.nat()).map(
  ([here, there, which]): Mutate =>
    (bytes, others) => {
      const other = others[which % others.length] ?? bytes;
      return Uint8Array.of(
        ...bytes.slice(0, Math.floor(here * bytes.length)),
        ...other.slice(Math.floor(there * other.length)),
      );
    },
);

const anything = fc.oneof(
  fc.constantFrom('', '0', -1, 0, 1, 2 ** 53, 1e308, null, true, [], {}, '__proto__'),
  fc.constantFrom('a'.repeat(64), '330300', '2026-11-24T00:00:00.000Z', '9999-12-31T23:59:59.999Z'),
  fc.jsonValue(),
);

type Holder = Record<string, unknown>;

/** The changes that can be made to the value under `at` in `holder`. */
const rewrites: readonly ((holder: Holder, at: string, key: string, by: unknown) => void)[] = [
  (holder, at, _, by) => void Object.assign(holder, { [at]: by }),
  (holder, at) => void Reflect.deleteProperty(holder, at),
  (holder, at, key) => void Object.assign(holder, { [at + key]: holder[at] }),
  (holder, _, key, by) => void Object.assign(holder, { [key]: by }),
];

/**
 * For JSON: a value somewhere in it is replaced, left out, doubled, or gets a neighbour. Anything else stays as it
 * is.
 */
const rewrite = fc.tuple(fc.nat(), fc.constantFrom(...rewrites), anything, fc.string()).map(
  ([which, change, by, key]): Mutate =>
    (bytes) => {
      const root = { root: parse(bytes) };
      const holders = holdersIn(root);
      const holder = holders[which % holders.length] ?? {};
      const keys = Object.keys(holder);
      change(holder, keys[which % keys.length] ?? key, key, by);
      return root.root === undefined ? bytes : utf8(JSON.stringify(root.root));
    },
);

/** One to three mutations, one after the other. */
export const mutations: fc.Arbitrary<Mutate> = fc
  .array(fc.oneof(flip, truncate, extend, overwrite, splice, rewrite, rewrite), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (list): Mutate =>
      (bytes, others) =>
        list.reduce((mutated, mutate) => mutate(mutated, others), bytes),
  );

/**
 * Whether a mutation changed nothing: the same bytes, or the same JSON in another spelling, whose signature holds
 * too.
 */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const [one, other] = [parse(a), parse(b)];
  if (one === undefined || other === undefined) return Buffer.compare(a, b) === 0;
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    return false;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}

function holdersIn(value: unknown): readonly Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}
