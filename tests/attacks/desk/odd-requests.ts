import fc from 'fast-check';
import { codeOf, listing, proposal, registration } from '../../worker/desk/drafts.ts';

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
  codeOf(1),
  codeOf(1).toLowerCase(),
  codeOf(2),
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

const oddJson = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '-0',
  '1e999',
  '"\\ud800"',
  '[]',
  '{}',
  '[[]]',
  '{"__proto__":{"codes":["x"]}}',
  '{"codes":["__proto__"]}',
  '{"codes":[],"codes":["x"]}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"approve":1e400}',
  '{"expected":{"size":1e21,"root":"x"}}',
  '{"reason":"\\u0000"}',
  '{"a":',
  '\ufeff{}',
  '{}\n{}',
  '{"kind":"__proto__"}',
  '{"kind":"toString","subject":{"kind":"constructor"}}',
  '['.repeat(100_000),
  '['.repeat(100_000) + ']'.repeat(100_000),
  `{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
  `{"a":"${'x'.repeat(200_000)}"}`,
  `{${Array.from({ length: 5000 }, (_, i) => `"k${i}":${i}`).join()}}`,
];

/** A valid draft of which one leaf or branch is something else. */
const anyMutant = fc
  .tuple(
    fc.constantFrom(
      registration(codeOf(1)),
      proposal(codeOf(1), 'WZ-1'),
      listing(codeOf(1), 'WZ-1'),
    ),
    fc.nat({ max: 40 }),
    fc.constantFrom<unknown>(
      null,
      '',
      '\ud800',
      '\u0000',
      0,
      -1,
      1e308,
      true,
      [],
      [null],
      {},
      { kind: {} },
      JSON.parse('{"__proto__":{"name":"x"}}'),
      JSON.parse('{"__proto__":null}'),
      nested(40),
      nested(20_000),
      'x'.repeat(100_000),
      '9999-12-31T23:59:59Z',
    ),
  )
  .map(([draft, place, odd]) => JSON.stringify(draft).replace(nth(place), `$1${safeJson(odd)}`));

export const anyBody = fc.oneof(fc.constantFrom(...oddJson), anyMutant, fc.json());

/** The value after the nth colon, where that is a text. */
function nth(place: number): RegExp {
  return new RegExp(`^((?:[^:]*:){${place % 12}}[^:]*:)"[^"]*"`);
}

function safeJson(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'deep' in value) return String(value.deep);
  return JSON.stringify(value).replaceAll('$', '$$$$');
}

/** JSON too deep for a serialiser, so it is written here. */
function nested(depth: number): { readonly deep: string } {
  return { deep: '['.repeat(depth) + ']'.repeat(depth) };
}

export const anyHeaders = fc
  .record(
    {
      'Content-Type': fc.constantFrom(
        'application/json',
        'application/x-ndjson',
        'application/json; charset=gb18030',
        'text/plain',
        'multipart/form-data; boundary=',
        'x'.repeat(2000),
        ';;;=',
      ),
      'Idempotency-Key': fc.constantFrom('12345678', 'x'.repeat(201), '__proto__', 'constructor'),
      'Case-Number': fc.constantFrom('WZ-1', '%', '%00%00', '%E7%A4%BA%E4%BE%8B', 'x'.repeat(99)),
      Accept: fc.constantFrom('*/*', 'text/html', ',;q=x'),
      Range: fc.constantFrom('bytes=0-0', 'bytes=9-1', 'x'),
      'If-None-Match': fc.constantFrom('*', '"', 'W/"x",,'),
      Origin: fc.constantFrom('null', 'https://evil.example'),
      Host: fc.constantFrom('evil.example', ''),
    },
    { requiredKeys: [] },
  )
  .map((headers) => ({ ...headers }) as Record<string, string>);

export const anyMethod = fc.constantFrom(
  'GET',
  'GET',
  'HEAD',
  'POST',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'PROPFIND',
);
