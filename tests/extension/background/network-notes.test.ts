import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NetworkNotes } from '../../../extension/background/network-notes.ts';
import { fetchRegister } from '../../../extension/background/register-source.ts';
import { noon } from '../../fixtures/register/make-head.ts';

const root = join(import.meta.dirname, '../../../extension');

function memory() {
  const kept: Record<string, unknown> = {};
  return {
    get: async () => structuredClone(kept),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
  };
}

async function ask(answer: () => Response) {
  const store = memory();
  const notes = await NetworkNotes.open(store);
  const written: Promise<void>[] = [];
  const source = fetchRegister({
    origin: 'https://register.example',
    fetch: async () => answer(),
    note: (request) => void written.push(notes.note({ at: noon, ...request })),
    signal: new AbortController().signal,
  });
  await source.head(10);
  await Promise.all(written);
  // As another run of the worker finds it.
  return (await NetworkNotes.open(store)).log.entries;
}

const address = 'https://register.example/register/head.json';

test.each<[string, () => Response, unknown]>([
  ['a file', () => new Response('{}'), { answer: 200, bytes: 2 }],
  ['nothing there', () => new Response('no', { status: 404 }), { answer: 404, bytes: 0 }],
  ['an error of the server', () => new Response('no', { status: 503 }), { answer: 503, bytes: 0 }],
  ['too much', () => new Response('x'.repeat(11)), { answer: 'too-large', bytes: 0 }],
  [
    'no connection',
    () => {
      throw new TypeError('Failed to fetch');
    },
    { answer: 'failed', bytes: 0 },
  ],
])('a request answered with %s is noted, and outlives the worker', async (_, answer, noted) => {
  expect(await ask(answer)).toEqual([{ at: noon, address, ...(noted as object) }]);
});

test('notes that make no sense are none', async () => {
  const store = { ...memory(), get: async () => ({ network: { entries: 'many' } }) };

  expect((await NetworkNotes.open(store)).log.entries).toEqual([]);
});

test('a device that refuses to write loses no request of this run', async () => {
  const store = { ...memory(), set: () => Promise.reject(new Error('QuotaExceededError')) };
  const notes = await NetworkNotes.open(store);

  await notes.note({ at: noon, address, answer: 200, bytes: 1 });

  expect(notes.log.entries.length).toBe(1);
});

test('one file of the extension makes requests, the one that notes them', () => {
  const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );

  expect(asking.toSorted()).toEqual([
    'background/register-source.ts',
    // Hands the browser's own function to the one above.
    'background/seal.ts',
    // Names so what hands over character maps that lie in the kit itself; its page allows no request.
    'kit/kit-worker.ts',
    // Reads files of the extension's own package.
    'vetting/character-maps.ts',
  ]);
});
