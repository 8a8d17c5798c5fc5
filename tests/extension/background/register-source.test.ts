import { expect, test, vi } from 'vitest';
import { fetchRegister } from '../../../extension/background/register-source.ts';

function open(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn(async (_url: URL | RequestInfo, _init?: RequestInit) => answer());
  const heed = vi.fn(async () => undefined);
  const stop = new AbortController();
  const source = fetchRegister({
    origin: 'https://register.example',
    fetch,
    rest: { isOn: () => false, heed },
    signal: stop.signal,
  });
  return { source, fetch, heed, stop };
}

test('a file is asked for without cookies, referrer or redirects', async () => {
  const { source, fetch } = open(() => new Response('{}'));

  expect(await source.head(10)).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('{}') });

  expect(fetch.mock.calls[0]?.[0].toString()).toBe('https://register.example/register/head.json');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-cache',
  });
});

test('a file that goes on past the limit is dropped while it streams', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const { source } = open(() => new Response(endless));

  expect(await source.file('abc', 2500)).toEqual({ kind: 'too-large' });
  expect(sent).toBeLessThan(6);
});

test.each([
  ['absent', () => new Response('', { status: 404 })],
  ['unreachable', () => new Response('', { status: 503 })],
  [
    'unreachable',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
] as const)('an answer that is no file counts as %s', async (kind, answer) => {
  expect(await open(answer).source.keys(2, 10)).toEqual({ kind });
});

test('a register source that is stopped ends its request', async () => {
  const { source, fetch, stop } = open(() => new Response('{}'));

  await source.head(10);
  stop.abort();

  expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

test('an origin that rests is not asked', async () => {
  const fetch = vi.fn();
  const source = fetchRegister({
    origin: 'https://register.example',
    fetch,
    rest: { isOn: () => true, heed: async () => undefined },
    signal: new AbortController().signal,
  });

  expect(await source.head(10)).toEqual({ kind: 'unreachable' });
  expect(fetch).not.toHaveBeenCalled();
});

test('an answer that is no file is shown to the part that obeys what it asks for', async () => {
  const { source, heed } = open(() => new Response('', { status: 429 }));

  await source.head(10);

  expect(heed).toHaveBeenCalledOnce();
});
