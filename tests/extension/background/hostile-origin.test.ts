// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetchRegister } from '../../../extension/background/register-source.ts';

/** Real sockets, for a fetch that is only pretended can't be cut off. */
let server: Server | undefined;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** Unpacking takes its time on a busy machine; what is tested there is size. */
const unhurriedMs = 30_000;

async function openAgainst(listener: RequestListener, timeoutMs = unhurriedMs) {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return fetchRegister({
    origin: `http://127.0.0.1:${port}`,
    fetch,
    signal: new AbortController().signal,
    timeoutMs,
  });
}

async function timed<T>(work: Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work;
  return { result, ms: performance.now() - start };
}

test('endless data is cut off just past the limit', async () => {
  let sent = 0;
  let isClosed = false;
  const source = await openAgainst((_, response) => {
    const more = () => {
      while (!isClosed && response.write(Buffer.alloc(65_536))) sent += 65_536;
    };
    response.on('drain', more).on('close', () => {
      isClosed = true;
    });
    more();
  });

  const { result } = await timed(source.file('a'.repeat(64), 1_048_576));

  expect(result).toEqual({ kind: 'too-large' });
  await expect.poll(() => isClosed).toBe(true);
  // What lies in the sockets' buffers comes on top.
  expect(sent).toBeLessThan(16_777_216);
});

test('endless data that is called compressed is cut off by what it unpacks to', async () => {
  const bomb = brotliCompressSync(Buffer.alloc(64 * 1_048_576), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 3 },
  });
  const source = await openAgainst((_, response) => {
    response.writeHead(200, { 'content-encoding': 'br' }).end(bomb);
  });

  expect(bomb.length).toBeLessThan(65_536);
  expect(await source.head(1024)).toEqual({ kind: 'too-large' });
});

test.each<[string, RequestListener]>([
  ['that never begins', () => undefined],
  ['that begins and stops', (_, response) => void response.writeHead(200).write('{')],
  [
    'of one byte every 20 ms',
    (_, response) => {
      const drip = setInterval(() => response.write('{'), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
])('slow data %s is given up in time', async (_, listener) => {
  const source = await openAgainst(listener, 300);

  const { result, ms } = await timed(source.head(1024));

  expect(result).toEqual({ kind: 'unreachable' });
  expect(ms).toBeGreaterThanOrEqual(250);
});

test.each<[string, RequestListener]>([
  [
    'cut short',
    (_, response) =>
      response.writeHead(200, { 'content-length': 9, connection: 'close' }).end('{}'),
  ],
  ['elsewhere', (_, response) => response.writeHead(302, { location: '/' }).end()],
  ['no HTTP', (request) => request.socket.end('never heard of it\r\n\r\n')],
])('an answer that is %s is none', async (_, listener) => {
  const source = await openAgainst(listener);

  expect(await source.head(1024)).toEqual({ kind: 'unreachable' });
});
