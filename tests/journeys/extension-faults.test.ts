import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeTestKey } from '../fixtures/keys/test-key.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';

const records = [makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' })];
const cleared = [makeAgencyRecord(1, { name: '示例青山环境检测有限公司' })];

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  run = await runExtension(html, { records });
  await run.register.publish(records, { sequence: 5 });
  await run.ask({ kind: 'check-now' });
  opened = await run.open();
});
afterAll(() => run.stop());

/** What a script in the extension's own worker has; for use inside `evaluate`. */
type Background = { readonly chrome: typeof browser };

const levels = async () =>
  Object.values((await opened.state()).verdicts).map((verdict) =>
    verdict.outcome === 'known' ? verdict.span.level : verdict.outcome,
  );

test('a sound register is shown', async () => {
  expect((await opened.state()).registers[0]).toMatchObject({ condition: 'fresh', size: 1 });
  expect(await levels()).toEqual(['blacklisted']);
});

test('a truncated file is refused, and the register held stays', async () => {
  await run.register.publish(cleared, { sequence: 6 });
  run.register.meddle((path, body) => (path.includes('/files/') ? body.subarray(0, -8) : body));

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toMatch(/^(file|segment)\./);

  expect(await levels()).toEqual(['blacklisted']);
});

test('a file with a flipped bit is refused', async () => {
  run.register.meddle((path, body) => {
    if (!path.includes('/files/')) return body;
    const flipped = Uint8Array.from(body);
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
    return flipped;
  });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('file.hash');
  run.register.meddle();
});

test('an older head is refused', async () => {
  await run.register.publish(cleared, { sequence: 4 });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('head.rollback');

  expect(await levels()).toEqual(['blacklisted']);
});

test('a head signed by an unknown key is refused', async () => {
  await run.register.publish(cleared, { sequence: 7, signedBy: await makeTestKey() });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('head.unknown-key');

  expect(await levels()).toEqual(['blacklisted']);
});

test('a register that doesn’t answer leaves the one held in force', async () => {
  run.register.meddle(() => undefined);

  const [status] = await run.ask({ kind: 'check-now' });

  expect(status).toMatchObject({ condition: 'fresh', failure: 'unreachable' });
  expect(await levels()).toEqual(['blacklisted']);
  run.register.meddle();
});

test('a device without room uses what it has verified, and says that it couldn’t keep it', async () => {
  await run.register.publish(cleared, { sequence: 8 });
  const worker = await run.extension.background();
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    };
  });

  const [status] = await run.ask({ kind: 'check-now' });

  expect(status).toMatchObject({ condition: 'fresh', failure: 'storage' });
  await opened.stateWhere(({ pending }) => !pending);
  expect(await levels()).toEqual(['normal']);
});

test('a store that the browser has emptied, and then fails to open, is opened anew by the next check', async () => {
  await run.killWorker();
  await run.ask({ kind: 'check-now' });
  const devTools = await run.context.newCDPSession(opened.page);
  const origin = run.extension.address('').replace(/\/$/, '');
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const worker = await run.extension.background();
  await worker.evaluate(async () => {
    const { open } = IDBFactory.prototype;
    const newer = open.call(indexedDB, 'newer', 5);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    // Refused as the browser does: later, and for this once.
    IDBFactory.prototype.open = () => {
      IDBFactory.prototype.open = open;
      return open.call(indexedDB, 'newer', 1);
    };
  });
  await run.register.publish(records, { sequence: 9 });

  expect((await run.ask({ kind: 'check-now' }))[0]).not.toHaveProperty('failure');

  await run.register.publish(cleared, { sequence: 10 });
  expect((await run.ask({ kind: 'check-now' }))[0]).not.toHaveProperty('failure');
  await run.killWorker();
  await opened.stateWhere(({ registers: [register] }) => register.size === 1);
  expect(await levels()).toEqual(['normal']);
});

test('a killed worker finds the tab’s findings again, and the register it kept', async () => {
  const before = await opened.stateWhere(({ pending }) => !pending);
  await run.killWorker();

  const after = await opened.state();

  expect(after.findings).toEqual(before.findings);
  expect(after.registers[0].size).toBe(1);
  expect(after.pending).toBe(false);
});

test('a page that changes after the worker was killed is followed', async () => {
  await run.killWorker();

  await opened.page.evaluate(() => {
    const later = document.querySelector('#later');
    if (later) later.textContent = '示例青山环境检测有限公司';
  });

  await opened.stateWhere(({ counts, pending }) => counts.found === 4 && !pending);
});

test('a device that refuses every note of the extension’s reads pages and asks for news all the same', async () => {
  const worker = await run.extension.background();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as Background;
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    chrome.storage.local.set = refuse;
    chrome.storage.session.set = refuse;
  });
  await run.register.publish(records, { sequence: 20 });

  expect((await run.ask({ kind: 'check-now' }))[0]).not.toHaveProperty('failure');
  expect(await levels()).toEqual(['blacklisted']);
  const another = await run.open();
  expect((await another.state()).counts.found).toBe(3);
  await another.page.close();
});

test('once everything kept is gone, the register too, an open page is read anew and the register fetched', async () => {
  const worker = await run.extension.background();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Background;
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  const devTools = await run.context.newCDPSession(opened.page);
  const origin = run.extension.address('').replace(/\/$/, '');
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await run.killWorker();

  await opened.stateWhere(
    ({ counts, pending, registers }) => counts.found === 4 && !pending && registers[0]?.size === 1,
  );

  expect(await levels()).toEqual(['blacklisted']);
});

test.each([
  ['a day slow is called wrong', -1, 'clock-wrong', 'unknown'],
  ['a day fast lets the data expire', 1, 'stale', 'stale'],
] as const)(
  'a clock that is %s, and nothing is shown as a standing until it is right',
  async (_, days, condition, outcome) => {
    await run.ask({ kind: 'check-now' });
    const worker = await run.extension.background();
    await worker.evaluate((ms) => {
      const { now } = Date;
      Date.now = () => now() + ms;
    }, days * 86_400_000);

    const {
      registers: [register],
    } = await opened.state();
    const wrong = await levels();
    await run.ask({ kind: 'check-now' });
    await run.killWorker();

    expect(register.condition).toBe(condition);
    expect(wrong).toEqual([outcome]);
    // The new worker has the right clock, and asks at once, whatever was noted under the wrong one.
    await opened.stateWhere((state) => state.registers[0]?.condition === 'fresh');
    expect(await levels()).toEqual(['blacklisted']);
  },
);
