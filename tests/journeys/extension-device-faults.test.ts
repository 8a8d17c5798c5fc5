import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { cleared, type OpenTender, openTender, records } from './extension-faults/open-tender.ts';

let run: OpenTender['run'];
let opened: OpenTender['opened'];
let levels: OpenTender['levels'];

beforeAll(async () => {
  ({ run, opened, levels } = await openTender());
});
afterAll(() => run?.stop());

/** What a script in the extension's own worker has; for use inside `evaluate`. */
type Background = { readonly chrome: typeof browser };

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
