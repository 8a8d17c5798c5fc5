import fc from 'fast-check';
import { makeUscc } from '../support/make-record.ts';

/** What no client of ours sends: for a path's parameter, already as it stands in a URL. */
export const oddSegments = [
  '%00',
  '%0d%0a',
  '%0d%0aSet-Cookie:%20a=b',
  '%',
  '%zz',
  '%ff%fe',
  '%ed%a0%80',
  '%E2%80%AE',
  '%F0%9F%98%80',
  '..',
  '%2e%2e%2f%2e%2e',
  '%252e',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '-1',
  '0',
  '9'.repeat(400),
  '1e999',
  'NaN',
  'null',
  "'%20OR%201=1--",
  '%22%3E%3Cscript%3E',
  'A'.repeat(6000),
  '%E7%A4%BA'.repeat(600),
  makeUscc(1),
  makeUscc(1).toLowerCase(),
  encodeURIComponent(` ${makeUscc(2)}\u3000`),
  'P-0000000000',
] as const;

const oddNames = [
  'knownAt',
  'asOf',
  'size',
  'from',
  'to',
  'service',
  'inspected',
  'lang',
  '__proto__',
  'toString',
  'a[b]',
  '%00',
  '',
];

const oddValues = [
  ...oddSegments,
  '',
  '2026-11-02T01:00:00Z',
  '2026-11-02T01:00:00%2B08:00',
  '0000-00-00T00:00:00Z',
  '%2B999999-01-01T00:00:00Z',
  '2026-02-30T25:61:61.9999999999Z',
  '1',
  '-0',
  '0x10',
  '1.5',
  '9007199254740993',
  'zh',
  'environmental-monitoring',
];

export const anyQuery = fc
  .array(fc.tuple(fc.constantFrom(...oddNames), fc.constantFrom(...oddValues)), { maxLength: 4 })
  .map((pairs) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
  );
