import { exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, makeToken, post, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import {
  ban,
  codeOf,
  listing,
  notice,
  proposal,
  registration,
} from '../../../fixtures/desk/drafts.ts';

let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
});

function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return ask('/v1/entries', token, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...headers,
    },
  });
}

describe('an entry that breaks a rule', () => {
  const { basis: _, ...withoutBasis } = registration(codeOf(1));

  test.each([
    ['wrong check digit', registration('91990000MA0000019B'), 'subject.code', 'uscc.check-digit'],
    ['unknown kind', { ...registration(codeOf(1)), kind: 'praise' }, 'kind', 'kind.unknown'],
    ['missing basis', withoutBasis, 'basis', 'field.missing'],
    [
      'no document number',
      {
        ...registration(codeOf(1)),
        basis: { ...registration(codeOf(1)).basis, documentNumber: '' },
      },
      'basis.documentNumber',
      'field.too-small',
    ],
    ['unknown field', { ...registration(codeOf(1)), score: 100 }, 'score', 'field.unknown'],
    ['listing without notice', listing(codeOf(1), 'WZ-0'), 'caseId', 'listing.unknown-case'],
    [
      'ban that rests on a normative document (G2)',
      ban(codeOf(1), 'WZ-1', '2027-01-01T00:00:00Z', { level: 'normative-document' }),
      'basis.level',
      'ban.beyond-basis',
    ],
    [
      'lone surrogate',
      registration(codeOf(1), '示例\ud800公司'),
      'body.name',
      'text.invisible-character',
    ],
  ])('an entry with %s is refused with field and rule', async (_name, draft, field, rule) => {
    const problem = await problemOf(await post({ token, body: draft }));

    expect(problem).toMatchObject({ status: 422, name: 'invalid-entries' });
    expect(problem.faults).toContainEqual(expect.objectContaining({ entry: 0, field, rule }));
  });

  test('Art. 35: a listing of a proposed case without notice is refused', async () => {
    const code = codeOf(2);
    await record(token, [registration(code), proposal(code, 'WZ-2')]);
    const { token: second } = await makeToken('officer-2');

    const problem = await problemOf(await post({ token: second, body: listing(code, 'WZ-2') }));

    expect(problem.rules).toEqual(['listing.notice-missing']);
  });

  test('G12: the person who proposed may not approve', async () => {
    const code = codeOf(3);
    await record(token, [registration(code), proposal(code, 'WZ-3')]);
    await record(token, notice(code, 'WZ-3', '2026-11-02'));
    await setClock('2026-11-16T01:00:00.000Z');

    const problem = await problemOf(await post({ token, body: listing(code, 'WZ-3') }));

    expect(problem.rules).toEqual(['listing.same-person']);
  });
});

describe('a body that cannot be read', () => {
  test.each([
    ['broken JSON', '{"kind":', {}, 400, 'malformed-body'],
    ['an array', '[]', {}, 400, 'malformed-body'],
    ['two objects as JSON', '{}\n{}', {}, 400, 'malformed-body'],
    [
      'an NDJSON line that is no object',
      '{}\n7\n',
      { 'Content-Type': 'application/x-ndjson' },
      400,
      'malformed-body',
    ],
    ['another media type', '{}', { 'Content-Type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['no idempotency key', '{}', { 'Idempotency-Key': '' }, 400, 'idempotency-key-missing'],
    [
      'a short idempotency key',
      '{}',
      { 'Idempotency-Key': 'short' },
      400,
      'idempotency-key-missing',
    ],
  ])('a request with %s is refused', async (_name, body, headers, status, name) => {
    expect(await problemOf(await send(body, headers))).toMatchObject({ status, name });
  });

  test('a broken line of an NDJSON batch is named', async () => {
    const body = `${JSON.stringify(registration(codeOf(1)))}\n{broken\n`;

    const problem = await problemOf(await send(body, { 'Content-Type': 'application/x-ndjson' }));

    expect(problem.faults).toMatchObject([{ entry: 1, rule: 'json.object' }]);
  });

  test('a body that is not UTF-8 is refused', async () => {
    const problem = await problemOf(await send(new Uint8Array([0x7b, 0xff, 0x7d])));

    expect(problem).toMatchObject({ status: 400, name: 'malformed-body' });
    expect(problem.detail).toContain('UTF-8');
  });

  test('an empty batch is refused', async () => {
    const problem = await problemOf(await send('\n\n', { 'Content-Type': 'application/x-ndjson' }));

    expect(problem.rules).toEqual(['batch.empty']);
  });

  test('a batch of 501 entries is refused', async () => {
    const body = '{}\n'.repeat(501);

    const problem = await problemOf(await send(body, { 'Content-Type': 'application/x-ndjson' }));

    expect(problem.rules).toEqual(['batch.too-large']);
  });
});

describe('a body over 1 MiB', () => {
  const big = new Uint8Array(1024 * 1024 + 1).fill(0x20);

  test('a body over 1 MiB is refused by its Content-Length', async () => {
    expect(await problemOf(await send(big))).toMatchObject({ status: 413, name: 'body-too-large' });
  });

  test('a body over 1 MiB without Content-Length is refused while it is read', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });

    const answer = await send(endless);

    expect(await problemOf(answer)).toMatchObject({ status: 413, name: 'body-too-large' });
    expect(sent).toBeLessThan(2 * 1024 * 1024);
  });

  test('a body of exactly 1 MiB is read', async () => {
    const problem = await problemOf(await send(big.subarray(1)));

    expect(problem.name).toBe('malformed-body');
  });
});

test('problems are RFC 9457, in both languages, and never cached', async () => {
  const answer = await exports.default.fetch('http://desk/nowhere');

  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({
    type: 'urn:lucheng:problem:no-such-route',
    status: 404,
    title: expect.any(String),
    titleZh: expect.stringMatching(/\p{Script=Han}/u),
    detailZh: expect.stringMatching(/\p{Script=Han}/u),
  });
});
