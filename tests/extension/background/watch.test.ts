import { describe, expect, test } from 'vitest';
import { Watch } from '../../../extension/background/watch.ts';
import { cityChanges } from '../../../extension/watching/city-changes.ts';
import { watchKey } from '../../../extension/watching/watch-state.ts';
import type { WatchStore } from '../../../extension/watching/watch-store.ts';
import type { Said, WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { HeldRegister } from '../../../shared/register/reader/held-register.ts';
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

const [own, there] = ['330300', '990100'];

type Step = 'list' | 'tell' | 'store';

/** A device on which the register and the clock are what a test says, and whose worker can be killed before a step. */
function makeDevice(...records: readonly PublicRecord[]) {
  const kept: Record<string, unknown> = { [watchKey]: { watched: 1, unread: 0 } };
  let rows: readonly WatchedAgency[] = [{ code: makeUscc(1), name, since: start }];
  const shown = new Map<string, readonly WatchedAgency[]>();
  const alarms: number[] = [];
  const registers = new Map<string, { register: Register | undefined; sequence: number }>();
  const publishIn = (city: string, published: readonly PublicRecord[] | undefined) =>
    registers.set(city, {
      register: published && registerOfRecords(published),
      sequence: (registers.get(city)?.sequence ?? 0) + 1,
    });
  publishIn(own, records);
  let now: Instant = start;
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
      registers: async () => [...registers].map(heldOf),
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
    publish: (...others: readonly PublicRecord[]) => void publishIn(own, others),
    publishThere: (...others: readonly PublicRecord[]) => void publishIn(there, others),
    at: (instant: Instant) => {
      now = instant;
    },
    forgetRegister: () => void publishIn(own, undefined),
    putOutOfUse: () => void registers.delete(there),
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

function heldOf([jurisdiction, { register, sequence }]: readonly [
  string,
  { readonly register: Register | undefined; readonly sequence: number },
]): HeldRegister {
  if (register === undefined) return { jurisdiction, register };
  const { head, signature } = register.signedHead;
  return {
    jurisdiction,
    register: { ...register, signedHead: { head: { ...head, sequence }, signature } },
  };
}

type Device = ReturnType<typeof makeDevice>;

const levelOf = (all: readonly Said[] | undefined, city: string) => {
  const said = all?.find(({ jurisdiction }) => jurisdiction === city);
  return said && (said.record?.timeline[0].level ?? null);
};
const saidIn = (device: Device, city = own) => levelOf(device.rows()[0]?.said, city);
const knownIn = (device: Device, city = own) => levelOf(device.rows()[0]?.change?.before, city);

test('the first look at an agency is no change', async () => {
  const device = makeDevice(listed);

  await device.look();

  expect(device.shown.size).toBe(0);
  expect(saidIn(device)).toBe('blacklisted');
});

test('a level that the register changes is told once, and stands on the list with what it was before', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  await device.look();
  await device.look();

  expect(device.shown.size).toBe(1);
  expect([knownIn(device), saidIn(device)]).toEqual(['normal', 'blacklisted']);
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
  expect(knownIn(device)).toBe('normal');
  expect(device.shown.size).toBe(2);

  device.read();
  device.at('2026-11-24T06:00:00.000Z');
  device.publish(clean);
  await device.look();
  expect(knownIn(device)).toBe('blacklisted');
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

describe('of several registers', () => {
  const makeBoth = async () => {
    const device = makeDevice(clean);
    device.publishThere(clean);
    await device.look();
    return device;
  };

  test('what another city’s register changes is told, and stands on the list as that city’s', async () => {
    const device = await makeBoth();
    device.publishThere(listed);
    await device.look();
    await device.look();

    expect(device.shown.size).toBe(1);
    expect(
      cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
    ).toEqual([there]);
    expect([knownIn(device, there), saidIn(device, there)]).toEqual(['normal', 'blacklisted']);
    expect(saidIn(device)).toBe('normal');
  });

  test('what two cities change is one change, the worst first', async () => {
    const device = await makeBoth();
    device.publish(makeAgencyRecord(1, { name, level: 'supervised' }));
    device.publishThere(listed);
    await device.look();

    expect(device.shown.size).toBe(1);
    expect(
      cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
    ).toEqual([there, own]);
  });

  test('one that can’t be asked silences no other, and nothing is told from its silence', async () => {
    const device = await makeBoth();
    device.forgetRegister();
    await device.look();
    expect([device.shown.size, saidIn(device)]).toEqual([0, 'normal']);

    device.publishThere(listed);
    await device.look();
    expect(device.shown.size).toBe(1);
  });

  test('a city that could not be asked before is told of where it says worse than the others, and only then', async () => {
    const calm = makeDevice(clean);
    await calm.look();
    calm.publishThere(clean);
    await calm.look();
    expect([calm.shown.size, saidIn(calm, there)]).toEqual([0, 'normal']);

    const warned = makeDevice(clean);
    await warned.look();
    warned.publishThere(listed);
    await warned.look();
    expect(warned.shown.size).toBe(1);
    expect([knownIn(warned, there), saidIn(warned, there)]).toEqual([undefined, 'blacklisted']);
  });

  test('a city first asked while a change is unread is no part of that change', async () => {
    const device = makeDevice(clean);
    await device.look();
    device.publish(listed);
    await device.look();
    device.publishThere(clean);
    await device.look();

    expect(device.shown.size).toBe(1);
    expect(
      cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
    ).toEqual([own]);
  });

  test('what a city said whose register was put out of use is kept no longer, and is no change', async () => {
    const device = await makeBoth();
    device.publishThere(listed);
    await device.look();
    device.putOutOfUse();
    await device.look();

    expect(device.shown.size).toBe(1);
    expect(saidIn(device, there)).toBeUndefined();
    expect(knownIn(device, there)).toBeUndefined();
  });

  test('an end by time in another city wakes the worker, too', async () => {
    const until = '2026-11-24T06:00:00.000Z';
    const device = makeDevice(clean);
    device.publishThere(makeAgencyRecord(1, { name, level: 'supervised', until }));
    await device.look();

    expect(device.alarms.at(-1)).toBe(toEpochMs(until));
  });
});
