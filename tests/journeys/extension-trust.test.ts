import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestKey } from '../fixtures/keys/test-key.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';

const name = '示例青山环境检测有限公司';
const listed = [makeAgencyRecord(1, { name, level: 'blacklisted' })];
const cleared = [makeAgencyRecord(1, { name })];
const checkNow = { kind: 'check-now' } as const;

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension(`<!doctype html><p>${name}</p>`, { records: listed, hasMirror: true });
  await run.register.publish(listed, { sequence: 5 });
  await run.ask(checkNow);
});
afterAll(() => run.stop());

/** What the extension keeps, as IndexedDB has it: each file's name and the SHA-256 of its bytes. */
async function readKept() {
  const worker = await run.extension.background();
  const kept = await worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('register-330300'));
    const read = (store: string) => db.transaction(store).objectStore(store);
    const names = (await done(read('files').getAllKeys())).map(String);
    const blobs = (await done(read('files').getAll())) as readonly Blob[];
    const state = await done(read('state').get('state'));
    const bytes = await Promise.all(blobs.map(async (blob) => new Uint8Array(await blob.bytes())));
    db.close();
    return { names, bytes: bytes.map((file) => [...file]), head: state.head.head };
  });
  const hashes = kept.bytes.map((file) =>
    createHash('sha256').update(Uint8Array.from(file)).digest('hex'),
  );
  return { ...kept, hashes };
}

describe('refused registers', () => {
  const flip = (_: string, body: Uint8Array) => body.with(body.length >> 1, 0x7f);
  const cut = (_: string, body: Uint8Array) => body.subarray(0, body.length - 1);
  const swell = (_: string, body: Uint8Array) => Buffer.concat([body, Buffer.alloc(4_000_000)]);
  const endless = () => (response: ServerResponse) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
    };
    response.writeHead(200).on('drain', more);
    more();
  };

  test.each([
    ['flipped', flip],
    ['cut', cut],
    ['swollen', swell],
    ['endless', endless],
  ])('a refused register is never kept: head and files %s', async (_, by) => {
    const before = await readKept();
    await run.register.publish(cleared, { sequence: 6 });
    for (const part of ['/head.json', '/files/']) {
      // The mirror is honest, so it is left behind: nothing may come from there either.
      run.register.meddle((path, body) => (path.includes(part) ? by(path, body) : body));
      run.register.spoilMirror(true);

      const [{ failure, size }] = await run.ask(checkNow);

      expect(failure).toMatch(/^(head|file)\./);
      expect(size).toBe(1);
    }
    run.register.meddle();

    const after = await readKept();
    expect(after.head).toEqual(before.head);
    for (const [place, kept] of after.names.entries()) {
      if (before.names.includes(kept)) continue;
      expect(run.register.files()).toContain(kept);
      expect(after.hashes[place]).toBe(kept);
    }
    expect((await (await run.open()).state()).verdicts).toMatchObject({
      [listed[0]?.code ?? '']: { span: { level: 'blacklisted' } },
    });
  });

  test('a head that trickles is given up before the browser stops the worker', async () => {
    run.register.meddle((path, body) => {
      if (!path.endsWith('/head.json')) return body;
      return (response) => {
        const drip = setInterval(() => response.write(' '), 200);
        response.writeHead(200).on('close', () => clearInterval(drip));
      };
    });

    // A worker that was stopped would not answer.
    expect((await run.ask(checkNow))[0].failure).toBe('unreachable');

    run.register.meddle();
  });
});

test('a mirror is asked where the origin is down, and is believed no more than the origin', async () => {
  run.register.spoilMirror(false);
  await run.register.publish(cleared, { sequence: 6 });
  run.register.meddle(() => undefined);

  const [status] = await run.ask(checkNow);

  expect(status).not.toHaveProperty('failure');
  expect((await readKept()).head.sequence).toBe(6);
  run.register.meddle();
});

test('a head that has not changed costs an answer without a body', async () => {
  await run.ask(checkNow);
  const before = run.register.notModified.length;

  await run.ask(checkNow);

  expect(run.register.notModified.slice(before)).toEqual(['/register/head.json']);
});

test('a worker that is stopped and started again does not ask before its time', async () => {
  await run.ask(checkNow);
  const { length } = run.register.requests;
  for (let start = 0; start < 3; start++) {
    await run.killWorker();
    await (await run.open()).page.close();
  }

  expect(run.register.requests).toHaveLength(length);
});

describe('a browser without Ed25519', () => {
  beforeAll(async () => {
    const worker = await run.extension.background();
    await worker.evaluate(() => {
      const { importKey } = SubtleCrypto.prototype;
      // As Chromium up to 136 answers; the manifest allows it from 131 on.
      Reflect.set(
        SubtleCrypto.prototype,
        'importKey',
        (...[form, key, algorithm, ...rest]: never[]) =>
          algorithm === 'Ed25519'
            ? Promise.reject(new DOMException('Algorithm: Unrecognized name', 'NotSupportedError'))
            : Reflect.apply(importKey, crypto.subtle, [form, key, algorithm, ...rest]),
      );
    });
  });

  test('a browser without Ed25519 believes a rightly signed head', async () => {
    await run.register.publish(listed, { sequence: 7 });

    expect((await run.ask(checkNow))[0]).not.toHaveProperty('failure');
    expect((await readKept()).head.sequence).toBe(7);
  });

  test('a browser without Ed25519 refuses a head signed by another key under the known key’s id', async () => {
    run.register.spoilMirror(true);
    const { kid } = (await readKept()).head;
    const stranger = await makeTestKey();
    await run.register.publish(cleared, { sequence: 8, signedBy: { ...stranger, kid } });

    expect((await run.ask(checkNow))[0].failure).toBe('head.signature');
    expect((await readKept()).head.sequence).toBe(7);
  });

  test('a browser without Ed25519 is asked for it first, and refuses', async () => {
    const worker = await run.extension.background();

    const refusal = await worker.evaluate(() =>
      crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']).then(
        () => 'known',
        ({ name }: DOMException) => name,
      ),
    );

    expect(refusal).toBe('NotSupportedError');
  });
});
