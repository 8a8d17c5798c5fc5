import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { Restorer } from '../../../worker/desk/restore/restorer.ts';
import {
  ask,
  comeDue,
  ledger,
  makeToken,
  publish,
  record,
  setClock,
} from '../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../fixtures/desk/drafts.ts';
import {
  keep,
  lose,
  now,
  putBack,
  recordWhole,
  restore,
  tables,
  type Whole,
} from '../../fixtures/desk/lost-ledger.ts';
import { readHead, readRegister } from '../../fixtures/desk/read-register.ts';
import { refusePuts, revive } from './dying-store.ts';

const never = Number.POSITIVE_INFINITY;
let whole: Whole;

beforeAll(async () => {
  whole = await recordWhole();
});
afterEach(async () => {
  await revive();
  await lose();
  await putBack(whole);
  await env.REGISTER.put('head.json', JSON.stringify(whole.head));
  await restore();
});

/** Restores from buckets that answer `answers` calls and then nothing more; how many calls there were. */
async function restoreDying(answers: number): Promise<number> {
  let calls = 0;
  const dying = (bucket: R2Bucket) =>
    new Proxy(bucket, {
      get: (target, key) => {
        const method = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return async (...given: readonly unknown[]) => {
          if (calls++ >= answers) throw new Error(`died at ${String(key)}`);
          return Reflect.apply(method, target, given);
        };
      },
    });
  await runInDurableObject(ledger(), async ({ desk }, { storage }) => {
    const buckets = { ARCHIVE: dying(env.ARCHIVE), REGISTER: dying(env.REGISTER) };
    await new Restorer(desk, storage, buckets).restore(now, undefined).catch(() => undefined);
  });
  return calls;
}

test('after a restore that dies at any step the desk takes nothing until another restore is complete', async () => {
  await lose();
  const calls = await restoreDying(never);
  expect(calls).toBeGreaterThan(15);

  for (let answers = 0; answers < calls; answers++) {
    await lose();
    await env.REGISTER.put('export/1.ndjson', 'x');
    await restoreDying(answers);
    await revive();
    expect(await ledger().publishNow()).toBeUndefined();

    await restoreDying(never);

    expect(await tables()).toBe(whole.tables);
    expect(await env.REGISTER.get('export/1.ndjson')).toBeNull();
  }
});

test('an access that the archive did not take gives its number to no other', async () => {
  const { token } = await makeToken('auditor-1', 'auditor');
  const look = (number: string) =>
    ask(`/v1/subjects/${codeOf(1)}/history`, token, { headers: { 'Case-Number': number } });
  await refusePuts();
  const refused = await look('case-untold');
  await revive();
  await look('case-told');
  const before = JSON.parse(await tables());
  await lose();

  await restore();

  expect(refused.status).toBe(503);
  expect(JSON.parse(await tables())[0][3]).toEqual(before[0][3]);
});

test('an access whose text the archive has lost leaves its number empty', async () => {
  const { token } = await makeToken('auditor-1', 'auditor');
  const headers = { 'Case-Number': 'case-2' };
  await ask(`/v1/subjects/${codeOf(1)}/history`, token, { headers });
  const before = JSON.parse(await tables())[0][3];
  await env.ARCHIVE.delete('accesses/000000001.json');
  await lose();

  await restore();

  const after = JSON.parse(await tables())[0][3];
  expect(after[0].json).toBe('{"isLost":true}');
  expect(after[1]).toEqual(before[1]);
});

test('a name erased while the archive was away does not come back with a restored ledger', async () => {
  const { token } = await makeToken('officer-1');
  const named = { ...registration(codeOf(5)), personal: { contact: '示例赵某' } };
  const { entries } = await record(token, named);
  await refusePuts();
  const erased = await ask(`/v1/entries/${entries[0]?.id}/personal`, token, {
    method: 'DELETE',
    body: JSON.stringify({ reason: '本人申请删除' }),
  });
  await revive();
  await publish();
  await lose();

  await restore();

  expect(erased.status).toBe(503);
  expect(await tables()).not.toContain('示例赵某');
  expect([...(await keep(env.ARCHIVE)).keys()]).toContain('personal/6-6.ndjson');
  await env.ARCHIVE.delete(['personal/6-6.ndjson', 'entries/6-6.ndjson']);
});

test('a restored desk that waits for an operator keeps alive what the lost one published', async () => {
  const { token } = await makeToken('officer-1', 'city-regulator', 30);
  const serials = Array.from({ length: 25 }, (_, n) => 700 + n);
  const bans = serials.map((serial) => {
    const draft = ban(codeOf(serial), `B-${serial}`, '2027-11-20T16:00:00.000Z');
    return { ...draft, body: { ...draft.body, name: `示例环境${serial}号有限公司` } };
  });
  await record(token, bans);
  await ledger().publishNow();
  const before = await readHead();
  await lose();
  await restore();
  const { halt, published } = await ledger().status();
  expect([halt?.changes.length, published]).toEqual([25, null]);
  await revive();

  let later = now;
  for (let hours = 0; hours < 36; hours += 6) {
    later = addSeconds(later, 6 * 3600);
    await setClock(later);
    await comeDue();
  }

  const after = await readHead();
  expect(after?.head).toMatchObject({
    manifest: before?.head.manifest,
    recordsRoot: before?.head.recordsRoot,
    ledger: before?.head.ledger,
    issuedAt: later,
  });
  expect((await readRegister(later)).size).toBeGreaterThan(0);
  await setClock(now);
  await env.ARCHIVE.delete((await keysInArchive()).filter((key) => !whole.archive.has(key)));
});

async function keysInArchive(): Promise<string[]> {
  return [...(await keep(env.ARCHIVE)).keys()];
}
