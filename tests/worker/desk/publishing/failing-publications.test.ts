import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ObjectStore } from '../../../../worker/desk/platform/object-store.ts';
import { without } from '../../../fixtures/desk/broken-bucket.ts';
import {
  ask,
  ledger,
  makeToken,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { readHead, readRegister } from '../../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

const now = '2026-11-02T01:00:00.000Z';
let token: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
  await publish();
});

describe('a publication that fails', () => {
  test('a failed publication leaves the last register whole, shows in the status, and is tried again', async () => {
    const before = await readHead();
    await setRegister(without(env.REGISTER, 'files/'));
    await record(token, registration(codeOf(4)));

    const answer = await ask('/v1/publish', operatorSecret, { method: 'POST' });

    expect(await problemOf(answer)).toMatchObject({ status: 502, name: 'publication-failed' });
    expect(await readHead()).toEqual(before);
    const status = await ledger().status();
    expect(status.failure).toMatchObject({ error: expect.stringContaining('put: 10001') });
    expect(status.nextDueAt).not.toBeNull();

    await setRegister(env.REGISTER);
    await expect.poll(async () => (await ledger().status()).failure, { interval: 250 }).toBeNull();
    const register = await readRegister(now);
    expect(register.record(codeOf(4))).toBeDefined();
  });

  test('a publication that fails at its last step never gives two heads one number', async () => {
    const before = (await readHead())?.head.sequence ?? 0;
    await setRegister(without(env.REGISTER, 'head.json'));
    await record(token, registration(codeOf(5)));
    await ledger().publishNow();
    await setRegister(env.REGISTER);

    const { sequence } = await publish();

    // By one more for each time that the alarm has tried in between.
    expect(sequence).toBeGreaterThanOrEqual(before + 2);
  });

  test('a publication with a head key that no key set names fails and says so', async () => {
    const before = await readHead();
    const settings = await runInDurableObject(ledger(), ({ desk }) => {
      const [{ keySet, signatures }] = desk.settings.readKeySets();
      const other = { keySet: { ...keySet, version: 9, headKeys: [] }, signatures };
      const { settings } = desk;
      Object.assign(desk, { settings: { ...settings, readKeySets: () => [other] } });
      return settings;
    });

    await ledger().publishNow();
    const { failure } = await ledger().status();
    await runInDurableObject(ledger(), ({ desk }) => {
      Object.assign(desk, { settings });
    });

    expect(failure?.error).toContain('keys.unsigned');
    expect(await readHead()).toEqual(before);
    await publish();
  });

  test('a publication that keeps failing waits longer each time', async () => {
    await setRegister(without(env.REGISTER, 'files/'));
    await record(token, registration(codeOf(6)));
    const waits: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      await ledger().publishNow();
      const { failure, nextDueAt } = await ledger().status();
      waits.push((Date.parse(nextDueAt ?? '') - Date.parse(failure?.at ?? '')) / 1000);
    }
    await setRegister(env.REGISTER);
    await publish();

    // The alarm may have tried in between.
    expect(waits[0]).toBeGreaterThanOrEqual(1);
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(8);
  });
});

async function setRegister(register: ObjectStore): Promise<void> {
  await runInDurableObject(ledger(), (object) => {
    Object.assign(object.desk, { register });
  });
}
