import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportPartKey } from '../../../shared/register/evidence/export-index.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import {
  comeDue,
  ledger,
  makeToken,
  post,
  publish,
  record,
  setClock,
} from '../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { partKeys, readExportIndex } from '../../fixtures/desk/public-export.ts';
import { fileNames, readHead, readRegister } from '../../fixtures/desk/read-register.ts';
import { type Death, dieAt, refusePuts, revive } from './dying-store.ts';

const never = Number.POSITIVE_INFINITY;
const deaths: readonly Death[] = ['before', 'after'];

let token: string;
let now = '2026-11-02T01:00:00.000Z';
let agencies = 0;

async function pass(hours: number): Promise<void> {
  now = addSeconds(now, hours * 3600);
  await setClock(now);
}

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1', 'city-regulator', 366));
  await record(token, registration(codeOf(0)));
  await publish();
});

/** A reader verifies all that the head in the bucket names, and the desk takes nothing for stored that isn't. */
async function expectWhole(): Promise<void> {
  await readRegister(now);
  const inBucket = new Set(await fileNames());
  const believed = await runInDurableObject(ledger(), ({ desk }) =>
    [...inBucket, ...desk.files.supersededBefore('9999')].filter((name) =>
      desk.files.isStored(name),
    ),
  );
  expect(believed.filter((name) => !inBucket.has(name))).toEqual([]);
}

/** Registers an agency whose batch the archive does not take, so that publishing has to archive it. */
async function registerUnarchived(): Promise<string> {
  const code = codeOf(++agencies);
  await dieAt(0, 'before');
  await post({ token, body: registration(code) });
  return code;
}

const ways = {
  'by itself': () => comeDue(),
  'at an operator’s word': () => ledger().publishNow(),
};

describe.each(Object.entries(ways))('a publication %s', (_, start) => {
  test('readers keep a whole register where a publication dies at any step, and the next one completes it', async () => {
    await registerUnarchived();
    const steps = await dieAt(never, 'after');
    await start();
    expect(steps.some((step) => step.includes('archive/entries/'))).toBe(true);
    expect(steps.some((step) => step.includes('register/files/'))).toBe(true);
    expect(steps).toContain('put register/head.json');

    for (const [step] of steps.entries()) {
      for (const death of deaths) {
        const code = await registerUnarchived();
        await dieAt(step, death);
        await start();
        await revive();
        await expectWhole();

        // Hours of failing, in which what is superseded is swept away.
        await pass(2);
        await refusePuts();
        await comeDue();
        await revive();
        await expectWhole();

        await publish();
        await pass(2);
        await comeDue();
        await expectWhole();
        expect((await readRegister(now)).record(code)?.code).toBe(code);
        expect((await ledger().status()).failure).toBeNull();
      }
    }
    const { published } = await ledger().status();
    expect((await readHead())?.head.sequence).toBe(published?.sequence);
  });
});

test('after a sweep that dies at any step the desk counts no deleted file as stored', async () => {
  for (const death of deaths) {
    await record(token, registration(codeOf(++agencies)));
    await publish();
    await pass(2);
    const steps = await dieAt(0, death);
    await comeDue();
    expect(steps[0]).toContain('delete register/files/');
    // The desk's own alarm may have come in between.
    expect((await ledger().status()).sweepFailure?.failures).toBeGreaterThan(0);
    await revive();
    await expectWhole();

    await pass(2);
    await comeDue();
    await expectWhole();
    expect((await ledger().status()).sweepFailure).toBeNull();
  }
});

test('files that can’t be deleted don’t delay a publication', async () => {
  await record(token, registration(codeOf(++agencies)));
  await publish();
  await pass(2);
  await dieAt(0, 'before');
  await comeDue();
  await revive();
  const code = codeOf(++agencies);
  await record(token, registration(code));

  await comeDue();

  expect((await readRegister(now)).record(code)?.code).toBe(code);
});

test('after a public export that dies at any step all that its index names is there, and in the end nothing else', async () => {
  const alarms = async () => {
    for (let steps = 0; steps < 4; steps++) await comeDue();
  };
  await pass(25);
  const steps = await dieAt(never, 'after');
  await alarms();
  expect(steps.some((step) => step.includes('export/'))).toBe(true);
  expect(steps).toContain('put register/export.json');

  for (const [step] of steps.entries()) {
    for (const death of deaths) {
      await pass(25);
      await dieAt(step, death);
      await alarms();
      await revive();
      const dead = await readExportIndex();
      expect(await partKeys()).toEqual(expect.arrayContaining(keysIn(dead)));

      await pass(1);
      await alarms();
      const alive = await readExportIndex();
      expect(alive?.kind).toBe('ready');
      expect(await partKeys()).toEqual(keysIn(alive).toSorted());
    }
  }
});

function keysIn(index: Awaited<ReturnType<typeof readExportIndex>>): string[] {
  return index?.kind === 'ready' ? index.parts.map(({ number }) => exportPartKey(number)) : [];
}

test('a change by time is published by the next publication where weighing it failed', async () => {
  const code = codeOf(++agencies);
  const until = addSeconds(now, 3600);
  await record(token, [registration(code), ban(code, 'B-weighed', until)]);
  await publish();
  await runInDurableObject(ledger(), ({ desk }) => {
    const { count } = desk.dayLog;
    Object.assign(desk.dayLog, {
      count: () => {
        Object.assign(desk.dayLog, { count });
        throw new Error('disk full');
      },
    });
  });
  await pass(1);

  await comeDue();
  await pass(1);
  await comeDue();

  expect((await ledger().status()).failure).toBeNull();
  expect((await readRegister(now)).record(code)?.reasons).toEqual([]);
});
