import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a clock before the register was issued is called wrong, and nothing is shown as a standing', async () => {
  await run.ask({ kind: 'check-now' });
  const worker = await run.extension.background();
  await worker.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() - 86_400_000;
  });

  const {
    registers: [register],
  } = await opened.state();

  expect(register.condition).toBe('clock-wrong');
  expect(await levels()).toEqual(['unknown']);
});
