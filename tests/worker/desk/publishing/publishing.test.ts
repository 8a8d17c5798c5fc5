import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../../../worker/desk/platform/object-store.ts';
import {
  ask,
  comeDue,
  ledger,
  publish,
  record,
  setClock,
  tokensAt,
} from '../../../fixtures/desk/desk.ts';
import {
  ban,
  codeOf,
  listing,
  notice,
  proposal,
  registration,
  removal,
} from '../../../fixtures/desk/drafts.ts';
import { readHead, readRegister } from '../../../fixtures/desk/read-register.ts';

let [token, second] = ['', ''];

beforeAll(async () => {
  [token = '', second = ''] = await tokensAt('2026-11-02T01:00:00.000Z', [
    'officer-1',
    'officer-2',
  ]);
});

test('what is recorded is published by itself, as a reader can verify', async () => {
  await record(token, registration(codeOf(1)));

  await expect.poll(readHead, { interval: 200 }).toBeDefined();

  const register = await readRegister('2026-11-02T01:00:00.000Z');
  expect(register.size).toBe(1);
  expect(register.record(codeOf(1))).toMatchObject({
    code: codeOf(1),
    names: [{ name: '示例瓯江环境检测有限公司' }],
    registration: { kind: 'filed', since: '2026-11-02T01:00:00.000Z' },
  });
});

test('the head is signed, numbered, timed, and tells of the ledger', async () => {
  const { sequence } = await publish();

  const { head } = (await readHead()) ?? {};
  expect(head).toMatchObject({
    v: 1,
    jurisdiction: '330300',
    sequence,
    issuedAt: '2026-11-02T01:00:00.000Z',
    expiresAt: '2026-11-03T01:00:00.000Z',
    minWaitSeconds: 600,
    overlay: null,
    mirrors: ['https://mirror.example'],
    alg: 'Ed25519',
    ledger: (await ledger().status()).ledger,
  });
});

test('Arts. 35, 37: a listing is published when it takes effect, by time alone, and a removal ends it', async () => {
  const code = codeOf(35);
  await record(token, [registration(code), proposal(code, 'WZ-35')]);
  await record(token, notice(code, 'WZ-35', '2026-11-02'));
  await setClock('2026-11-16T01:00:00.000Z');
  await record(second, listing(code, 'WZ-35'));
  await publish();
  const levelAt = async (now: string) =>
    new Set((await readRegister(now)).record(code)?.timeline.map(({ level }) => level));

  const beforeEffect = await levelAt('2026-11-16T01:00:00.000Z');
  const nextDue = (await ledger().status()).nextDueAt;
  await setClock('2026-11-16T16:00:00.000Z');
  await comeDue();
  const inEffect = await levelAt('2026-11-16T16:00:00.000Z');
  await record(token, removal(code, 'WZ-35'));
  await publish();
  const removed = await levelAt('2026-11-16T16:00:00.000Z');

  expect(beforeEffect).toEqual(new Set(['normal']));
  expect(nextDue && nextDue <= '2026-11-16T16:00:00.000Z').toBe(true);
  expect(inEffect).toEqual(new Set(['blacklisted', 'normal']));
  expect(removed).toEqual(new Set(['normal']));
});

test('Art. 36: a ban’s end is published by time alone', async () => {
  const code = codeOf(36);
  await record(token, registration(code));
  await record(token, ban(code, 'WZ-36', '2026-11-20T16:00:00.000Z'));
  await publish();
  const during = (await readRegister('2026-11-16T16:00:00.000Z')).record(code);
  await setClock('2026-11-20T16:00:00.000Z');

  await comeDue();

  const after = (await readRegister('2026-11-20T16:00:00.000Z')).record(code);
  expect(during?.reasons).toHaveLength(1);
  expect(after?.reasons).toEqual([]);
});

test('an entry recorded during a publication is published by the next', async () => {
  const late = codeOf(8);
  const slow: ObjectStore = {
    put: (...put) => scheduler.wait(300).then(() => env.ARCHIVE.put(...put)),
    delete: (keys) => env.ARCHIVE.delete(keys),
  };
  await runInDurableObject(ledger(), (object) => {
    Object.assign(object.desk, { archive: slow });
  });
  const first = record(token, registration(codeOf(9)));
  await scheduler.wait(50);
  const publishing = publish();
  await scheduler.wait(50);
  await setClock('2026-11-21T10:00:05.000Z');
  await Promise.all([first, record(token, registration(late)), publishing]);
  await runInDurableObject(ledger(), (object) => {
    Object.assign(object.desk, { archive: env.ARCHIVE });
  });

  await comeDue();

  const register = await readRegister('2026-11-21T10:00:05.000Z');
  expect(register.record(late)?.registration.kind).toBe('filed');
});

test('the status tells what was published and when the desk acts next', async () => {
  const answer = await ask('/v1/status', token);

  expect(await answer.json()).toMatchObject({
    ledger: { size: expect.any(Number) },
    notArchived: 0,
    failure: null,
    published: { sequence: (await readHead())?.head.sequence, records: expect.any(Number) },
    nextDueAt: expect.any(String),
  });
});
