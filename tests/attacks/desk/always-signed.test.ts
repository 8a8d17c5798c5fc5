import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Desk } from '../../../worker/desk/object/open-desk.ts';
import { without } from '../../fixtures/desk/broken-bucket.ts';
import {
  comeDue,
  ledger,
  makeToken,
  post,
  publish,
  record,
  setClock,
} from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { readHead, readRegister } from '../../fixtures/desk/read-register.ts';
import { revive } from './dying-store.ts';

let token: string;
let now = '2026-11-02T01:00:00.000Z';
let agencies = 0;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1', 'city-regulator', 366));
  await record(token, registration(codeOf(0)));
  await publish();
});

const fail = () => {
  throw new Error('string or blob too big: SQLITE_TOOBIG');
};

const failures: readonly [string, (desk: Desk) => Partial<Desk>][] = [
  ['the archive takes nothing', () => ({ archive: without(env.ARCHIVE, '') })],
  ['the bucket takes no files', () => ({ register: without(env.REGISTER, 'files/') })],
  ['projecting fails as a whole', ({ projections }) => ({ projections: broken(projections) })],
  ['what is not published can’t be read', ({ pending }) => ({ pending: broken(pending) })],
  ['changes of the base can’t be read', ({ baseChanges: of }) => ({ baseChanges: broken(of) })],
  ['the map of records can’t be read', ({ recordMap }) => ({ recordMap: broken(recordMap) })],
  ['nothing is known of the export', ({ exports }) => ({ exports: broken(exports) })],
];

/** Everything that changes or works something out fails; what only tells how things are goes on. */
function broken<T extends object>(store: T): T {
  const tells = new Set(['hasChangedSinceBase']);
  return new Proxy(store, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return tells.has(String(key)) || key === 'failure' ? value.bind(target) : fail;
    },
  });
}

describe('the last good register doesn’t run out', () => {
  test.each(failures)('the last good register stays signed while %s', async (_, partOf) => {
    await publish();
    const before = await readHead();
    await runInDurableObject(ledger(), (object) => {
      Object.assign(object.desk, partOf(object.desk));
    });
    await post({ token, body: registration(codeOf(++agencies)) });

    for (let hours = 0; hours < 30; hours += 5) {
      now = addSeconds(now, 5 * 3600);
      await setClock(now);
      await comeDue();
      await ledger().publishNow();
    }

    const after = await readHead();
    const { failure } = await ledger()
      .status()
      .catch(() => ({ failure: null }));
    expect(after?.head).toMatchObject({
      manifest: before?.head.manifest,
      ledger: before?.head.ledger,
    });
    expect((await readRegister(now)).record(codeOf(0))?.code).toBe(codeOf(0));
    expect(failure?.failures).toBeGreaterThan(1);
    expect(failure?.renewalError).toBeUndefined();
    await revive();
    await publish();
    expect((await readRegister(now)).record(codeOf(agencies))).toBeDefined();
  });

  test('where not even the last good register can be signed anew, the status says why', async () => {
    await publish();
    await runInDurableObject(ledger(), (object) => {
      Object.assign(object.desk, { register: without(env.REGISTER, '') });
    });
    await post({ token, body: registration(codeOf(++agencies)) });
    now = addSeconds(now, 7 * 3600);
    await setClock(now);

    await comeDue();

    expect((await ledger().status()).failure?.renewalError).toContain('put: 10001');
    await revive();
    await publish();
  });
});
