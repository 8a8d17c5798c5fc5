import fc from 'fast-check';
import { codeOf, listing, proposal, registration } from '../../fixtures/desk/drafts.ts';

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
