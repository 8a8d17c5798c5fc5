import type { Plugin } from 'vite';

type Seeded = {
  /** What the examples of every property are drawn from. */
  readonly seed: number;
  /** How many times as many examples as a test asks for. */
  readonly times: number;
  /** After how many milliseconds a property is left off, as one that holds. */
  readonly limitMs?: number;
};

/** The seed where none is named: a run stops for a change, not for chance. New examples are for `npm run fuzz`. */
const usualSeed = 330_300;

/** As the environment asks: LUCHENG_SEED, and for more than the usual LUCHENG_FUZZ_TIMES and LUCHENG_FUZZ_LIMIT_MS. */
export function seededAsAsked(env: Readonly<Record<string, string | undefined>>): Seeded {
  const { LUCHENG_SEED: seed, LUCHENG_FUZZ_TIMES: times, LUCHENG_FUZZ_LIMIT_MS: limit } = env;
  return {
    seed: wholeNumber(seed, usualSeed),
    times: wholeNumber(times, 1),
    ...(limit && { limitMs: wholeNumber(limit, 0) }),
  };
}

function wholeNumber(text: string | undefined, usual: number): number {
  if (text === undefined || text === '') return usual;
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`Not a whole number: ${text}`);
  return Number(text);
}

/** Stands before fast-check in every test, on Node, in the browser’s likeness and in workerd. */
export function seededChecks({ seed, times, limitMs }: Seeded): Plugin {
  const self = '\0seeded-fast-check';
  const limit = limitMs === undefined ? '' : `, interruptAfterTimeLimit: ${limitMs}`;
  return {
    name: 'seeded-checks',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fast-check' && importer !== self ? self : undefined),
    load: (id) =>
      id === self
        ? `import * as real from 'fast-check';
           real.configureGlobal({ seed: ${seed} });
           export * from 'fast-check';
           export const assert = (property, { numRuns = 100, ...rest } = {}) =>
             real.assert(property, { ...rest, numRuns: numRuns * ${times}${limit} });
           export default { ...real.default, assert };`
        : undefined,
  };
}
