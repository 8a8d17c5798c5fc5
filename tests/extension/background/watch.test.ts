import { expect, test } from 'vitest';
import { Watch } from '../../../extension/background/watch.ts';
import { watchKey } from '../../../extension/watching/watch-state.ts';
import type { WatchStore } from '../../../extension/watching/watch-store.ts';
import type { WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { registerOfRecords } from '../../fixtures/register/register-of-names.ts';

const name = '示例青山环境检测有限公司';
const listed = makeAgencyRecord(1, {
  name,
  level: 'blacklisted',
  from: '2026-11-24T00:00:00.000Z',
});
const clean = makeAgencyRecord(1, { name });
const start = '2026-11-24T04:00:00.000Z';

type Step = 'list' | 'tell' | 'store';

/** A device on which the register and the clock are what a test says, and whose worker can be killed before a step. */
function makeDevice(...records: readonly PublicRecord[]) {
  const kept: Record<string, unknown> = { [watchKey]: { watched: 1, unread: 0 } };
  let rows: readonly WatchedAgency[] = [{ code: makeUscc(1), name, since: start }];
  const shown = new Map<string, readonly WatchedAgency[]>();
  const alarms: number[] = [];
  let register: Register | undefined = registerOfRecords(records);
  let [now, sequence]: [Instant, number] = [start, 1];
  let steps: Step[] = [];
  let killAt = Number.POSITIVE_INFINITY;

  const step = async <T>(kind: Step, act: () => T): Promise<T> => {
    // A worker that is killed hears of nothing any more.
    if (steps.length >= killAt) return new Promise<T>(() => undefined);
    steps.push(kind);
    return act();
  };
  const list: WatchStore = {
    all: async () => rows,
    change: (change) =>
      step('list', () => {
        const { put = [], remove = [] } = change(rows);
        const changed = new Map(rows.map((one) => [one.code, one]));
        for (const one of put) changed.set(one.code, structuredClone(one));
        for (const code of remove) changed.delete(code);
        rows = [...changed.values()];
        return rows;
      }),
  };
  const startWorker = () => {
    steps = [];
    return new Watch({
      registers: async () => {
        const head = register?.signedHead.head;
        const held =
          register && head
            ? { ...register, signedHead: { ...register.signedHead, head: { ...head, sequence } } }
            : undefined;
        return [{ jurisdiction: '330300', register: held }];
      },
      list,
      store: {
        get: async () => structuredClone(kept),
        set: (items) => step('store', () => void Object.assign(kept, structuredClone(items))),
      },
      alarms: { create: (_, { when }) => void alarms.push(when) },
      now: () => now,
      tell: (id, changed) => step('tell', () => void (shown.has(id) || shown.set(id, changed))),
    });
  };
  return {
    shown,
    alarms,
    rows: () => rows,
    state: () => kept[watchKey],
    steps: () => steps,
    startWorker,
    look: () => startWorker().look(),
    killBefore: (n: number) => {
      killAt = n;
    },
    publish: (...other: readonly PublicRecord[]) => {
      register = registerOfRecords(other);
      sequence += 1;
    },
    at: (instant: Instant) => {
      now = instant;
    },
    forgetRegister: () => {
      register = undefined;
    },
    empty: () => {
      rows = [];
      kept[watchKey] = { watched: 0, unread: 0 };
    },
    read: () => {
      rows = rows.map((one) =>
        one.change ? { ...one, change: { ...one.change, isRead: true } } : one,
      );
    },
  };
}

test('the first look at an agency is no change', async () => {
  const device = makeDevice(listed);

  await device.look();

  expect(device.shown.size).toBe(0);
  expect(device.rows()[0]?.said?.record?.timeline[0].level).toBe('blacklisted');
});

test('a level that the register changes is told once, and stands on the list with what it was before', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  await device.look();
  await device.look();

  expect(device.shown.size).toBe(1);
  const [row] = device.rows();
  expect(row?.change?.before.record?.timeline[0].level).toBe('normal');
  expect(row?.said?.record?.timeline[0].level).toBe('blacklisted');
  expect(device.state()).toMatchObject({ watched: 1, unread: 1 });
});

test.each([
  ['a new name', [makeAgencyRecord(1, { name: '示例青山检测集团有限公司', formerly: name })]],
  ['a record that is gone', [makeAgencyRecord(2, { name: '示例另一家检测有限公司' })]],
  ['another grade', [makeAgencyRecord(1, { name, grade: { kind: 'graded', grade: 'E' } })]],
])('%s is told', async (_, records) => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(...records);
  await device.look();

  expect(device.shown.size).toBe(1);
});

test('what the register says as before is not told, and what an agency says of itself is not either', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish({ ...clean, declared: { profile: '自述' } as PublicRecord['declared'] & object });
  await device.look();

  expect(device.shown.size).toBe(0);
});

test('a worker killed before any step loses no change and tells none twice', async () => {
  for (let at = 0; at < 5; at += 1) {
    const device = makeDevice(clean);
    await device.look();
    device.publish(listed);
    device.killBefore(at);
    void device.look();
    await new Promise((resolve) => setTimeout(resolve));
    device.killBefore(Number.POSITIVE_INFINITY);
    await device.look();
    await device.look();

    const told = [...device.shown.values()].flat();
    expect([at, told.map(({ code }) => code)]).toEqual([at, [makeUscc(1)]]);
    expect(device.state()).toMatchObject({ unread: 1 });
  }
});

test('an end by time is told when it comes, and the worker is woken for it', async () => {
  const until = '2026-11-24T06:00:00.000Z';
  const device = makeDevice(makeAgencyRecord(1, { name, level: 'supervised', until }));
  await device.look();
  expect(device.alarms.at(-1)).toBe(toEpochMs(until));

  device.at('2026-11-24T05:59:59.999Z');
  await device.look();
  expect(device.shown.size).toBe(0);

  device.at(until);
  await device.look();
  expect(device.shown.size).toBe(1);
});

test('changes that are unread become one, and what has been read is what the next one is told from', async () => {
  const supervised = makeAgencyRecord(1, { name, level: 'supervised' });
  const device = makeDevice(clean);
  await device.look();
  device.publish(supervised);
  await device.look();
  device.at('2026-11-24T05:00:00.000Z');
  device.publish(listed);
  await device.look();
  const before = () => device.rows()[0]?.change?.before.record?.timeline[0].level;
  expect(before()).toBe('normal');
  expect(device.shown.size).toBe(2);

  device.read();
  device.at('2026-11-24T06:00:00.000Z');
  device.publish(clean);
  await device.look();
  expect(before()).toBe('blacklisted');
});

test('a register that can’t answer is told nothing from: none, and one past its expiry', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  device.at('2027-01-24T04:00:00.000Z');
  await device.look();
  device.forgetRegister();
  await device.look();

  expect(device.shown.size).toBe(0);
});

test('without a watch list it is not even opened, and nothing is written', async () => {
  const device = makeDevice(clean);
  device.empty();
  await device.look();

  expect(device.steps()).toEqual([]);
});

test('a watch that is stopped, because everything is erased, looks at nothing any more', async () => {
  const device = makeDevice(clean);
  const watch = device.startWorker();
  await watch.stop();
  await watch.look();

  expect(device.steps()).toEqual([]);
});
