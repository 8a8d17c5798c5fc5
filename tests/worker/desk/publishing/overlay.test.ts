import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { publishingPolicy } from '../../../../worker/desk/publishing/publishing-policy.ts';
import {
  comeDue,
  ledger,
  makeToken,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { fileNames, readHead, readRegister } from '../../../fixtures/desk/read-register.ts';

let token: string;
let now = '2026-11-02T01:00:00.000Z';

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
});

async function passSeconds(seconds: number): Promise<void> {
  now = addSeconds(now, seconds);
  await setClock(now);
  await comeDue();
}

async function recordAndPublish(...drafts: readonly unknown[]): Promise<void> {
  await record(token, drafts);
  await passSeconds(1);
  await isPublished();
}

/** The alarm may have been at it already when it was called. */
async function isPublished(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { ledger: held, published } = await ledger().status();
      expect(published?.ledger).toEqual(held);
    },
    { timeout: 60_000 },
  );
}

async function recordsOf(): Promise<readonly string[]> {
  return [...(await readRegister(now)).all()].map(canonicalJson).toSorted();
}

/** Gone from the register as soon as the ban is over. */
function banOfUnregistered(...about: Parameters<typeof ban>) {
  const draft = ban(...about);
  return {
    ...draft,
    body: { ...draft.body, name: `示例未登记第${about[0].slice(10, 16)}号环境检测有限公司` },
  };
}

describe('a change', () => {
  test('a change publishes an overlay and a head, and leaves the base as it is', async () => {
    await record(
      token,
      [1, 2, 3].map((serial) => registration(codeOf(serial))),
    );
    await publish();
    const base = (await readHead())?.head;
    const files = await fileNames();

    await recordAndPublish(registration(codeOf(4), '示例鹿城环境检测有限公司'));

    const head = (await readHead())?.head;
    expect(head?.manifest).toBe(base?.manifest);
    expect(await fileNames()).toEqual([...files, head?.overlay].toSorted());
    const register = await readRegister(now);
    expect(register.size).toBe(4);
    expect(register.search('鹿城', 5).map(({ code }) => code)).toEqual([codeOf(4)]);
    expect(register.search('sllchj', 5).map(({ code }) => code)).toEqual([codeOf(4)]);
  });

  test('changes upon changes say the same as a base written anew', async () => {
    const renamed = registration(codeOf(2), '示例改名环境检测有限公司');
    await recordAndPublish({
      ...renamed,
      basis: { ...renamed.basis, documentNumber: '示例登字2号' },
      body: { ...renamed.body, replaces: { name: registration(codeOf(2)).body.name } },
    });
    await recordAndPublish(ban(codeOf(4), 'WZ-4', '2026-11-09T16:00:00.000Z'));
    await recordAndPublish(banOfUnregistered(codeOf(90), 'WZ-90', '2026-11-02T02:00:00.000Z'));
    await passSeconds(3600);
    const [overlaid, head] = [await recordsOf(), (await readHead())?.head];

    await publish();

    const fresh = (await readHead())?.head;
    expect(head?.overlay).not.toBeNull();
    expect(fresh).toMatchObject({ overlay: null, recordsRoot: head?.recordsRoot });
    expect(fresh?.manifest).not.toBe(head?.manifest);
    expect(await recordsOf()).toEqual(overlaid);
  });

  test('a change whose head did not get out is published by the next', async () => {
    const put: typeof env.REGISTER.put = env.REGISTER.put.bind(env.REGISTER);
    await runInDurableObject(ledger(), ({ desk }) => {
      const failing = (key: string, ...rest: unknown[]) =>
        key === 'head.json' ? Promise.reject(new Error('away')) : put(key, ...(rest as [string]));
      Object.assign(desk, { register: { ...desk.register, put: failing } });
    });
    await record(token, registration(codeOf(5)));
    await passSeconds(1);
    await runInDurableObject(ledger(), ({ desk }) => {
      Object.assign(desk, { register: env.REGISTER });
    });

    await record(token, registration(codeOf(6)));
    await passSeconds(400);
    await isPublished();

    const register = await readRegister(now);
    expect(register.record(codeOf(5))).toBeDefined();
    expect(register.record(codeOf(6))).toBeDefined();
  });
});

describe('a base', () => {
  const day = publishingPolicy.rebaseAfterSeconds.value;

  test('a base is written anew within a day of a change, by itself', async () => {
    await publish();
    await recordAndPublish(registration(codeOf(7)));
    const before = (await readHead())?.head;

    await passSeconds(day - 600);
    const shortBefore = (await readHead())?.head;
    await passSeconds(600);
    const after = (await readHead())?.head;

    expect(before?.overlay).not.toBeNull();
    expect(shortBefore?.manifest).toBe(before?.manifest);
    expect(after).toMatchObject({ overlay: null, recordsRoot: before?.recordsRoot });
    expect(after?.manifest).not.toBe(before?.manifest);
    expect((await readRegister(now)).record(codeOf(7))).toBeDefined();
  });

  test('a base is written anew when the overlay would be too large', async () => {
    await publish();
    await recordAndPublish(registration(codeOf(20)));
    const before = (await readHead())?.head;
    const said = '示例'.repeat(240);
    const talkative = Array.from({ length: 80 }, (_, n) => ({
      ...registration(codeOf(100 + n)),
      body: {
        name: `示例第${n}话多环境检测有限公司`,
        subjectKind: 'company',
        services: ['environmental-monitoring'],
        capability: said,
        process: said,
        qualityAssurance: said,
        plan: said,
      },
    }));

    await recordAndPublish(...talkative);

    const after = (await readHead())?.head;
    expect(before?.overlay).not.toBeNull();
    expect(after?.overlay).toBeNull();
    expect((await readRegister(now)).record(codeOf(179))).toBeDefined();
  });

  test('a base stays as long as nothing changes', async () => {
    const before = (await readHead())?.head;

    await passSeconds(3 * day);

    const after = (await readHead())?.head;
    expect(after?.manifest).toBe(before?.manifest);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  test('an object that has lost its base makes it anew', async () => {
    await runInDurableObject(ledger(), (_, { storage }) => {
      storage.kv.delete('base');
      storage.sql.exec('UPDATE projections SET baseCode = NULL, sinceBase = 0');
    });

    await recordAndPublish(registration(codeOf(8)));
    await recordAndPublish(registration(codeOf(9)));

    expect((await readHead())?.head.overlay).not.toBeNull();
    const overlaid = await recordsOf();
    await publish();
    expect(await recordsOf()).toEqual(overlaid);
  });
});

test('G3: what was taken out of the register is out of every file within a day', async () => {
  const draft = banOfUnregistered(codeOf(91), 'WZ-91', addSeconds(now, 1800));
  await recordAndPublish(registration(codeOf(10)), draft);
  await publish();
  const withBan = await fileNames();
  await passSeconds(1800);
  const without = (await readHead())?.head;

  for (let hour = 0; hour < 24; hour++) await passSeconds(3600);

  expect((await readRegister(now)).record(codeOf(91))).toBeUndefined();
  const files = await fileNames();
  expect(files.filter((name) => withBan.includes(name))).toEqual([]);
  expect(files).not.toContain(without?.overlay);
});
