import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { publishingPolicy } from '../../../../worker/desk/publishing/publishing-policy.ts';
import { ledger, publish, record } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { feedFiles, fileNames, readHead } from '../../../fixtures/desk/read-register.ts';

import { isPublished, openDeskDays } from './open-desk-days.ts';

const desk = openDeskDays();

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
      desk.token,
      [1, 2, 3].map((serial) => registration(codeOf(serial))),
    );
    await publish();
    const base = (await readHead())?.head;
    const files = await fileNames();

    await desk.recordAndPublish(registration(codeOf(4), '示例鹿城环境检测有限公司'));

    const head = (await readHead())?.head;
    expect(head?.manifest).toBe(base?.manifest);
    expect(await fileNames()).toEqual([...files, head?.overlay].toSorted());
    const register = await desk.register();
    expect(register.size).toBe(4);
    expect(register.search('鹿城', 5).map(({ code }) => code)).toEqual([codeOf(4)]);
    expect(register.search('sllchj', 5).map(({ code }) => code)).toEqual([codeOf(4)]);
  });

  test('changes upon changes say the same as a base written anew', async () => {
    const renamed = registration(codeOf(2), '示例改名环境检测有限公司');
    await desk.recordAndPublish({
      ...renamed,
      basis: { ...renamed.basis, documentNumber: '示例登字2号' },
      body: { ...renamed.body, replaces: { name: registration(codeOf(2)).body.name } },
    });
    await desk.recordAndPublish(ban(codeOf(4), 'WZ-4', '2026-11-09T16:00:00.000Z'));
    await desk.recordAndPublish(banOfUnregistered(codeOf(90), 'WZ-90', '2026-11-02T02:00:00.000Z'));
    await desk.passSeconds(3600);
    const [overlaid, head] = [await desk.recordsOf(), (await readHead())?.head];

    await publish();

    const fresh = (await readHead())?.head;
    expect(head?.overlay).not.toBeNull();
    expect(fresh).toMatchObject({ overlay: null, recordsRoot: head?.recordsRoot });
    expect(fresh?.manifest).not.toBe(head?.manifest);
    expect(await desk.recordsOf()).toEqual(overlaid);
  });

  test('a change whose head did not get out is published by the next', async () => {
    const put: typeof env.REGISTER.put = env.REGISTER.put.bind(env.REGISTER);
    await runInDurableObject(ledger(), ({ desk }) => {
      const failing = (key: string, ...rest: unknown[]) =>
        key === 'head.json' ? Promise.reject(new Error('away')) : put(key, ...(rest as [string]));
      Object.assign(desk, { register: { ...desk.register, put: failing } });
    });
    await record(desk.token, registration(codeOf(5)));
    await desk.passSeconds(1);
    await runInDurableObject(ledger(), ({ desk }) => {
      Object.assign(desk, { register: env.REGISTER });
    });

    await record(desk.token, registration(codeOf(6)));
    await desk.passSeconds(400);
    await isPublished();

    const register = await desk.register();
    expect(register.record(codeOf(5))).toBeDefined();
    expect(register.record(codeOf(6))).toBeDefined();
  });
});

describe('a base', () => {
  const day = publishingPolicy.rebaseAfterSeconds.value;

  test('a base is written anew within a day of a change, by itself', async () => {
    await publish();
    await desk.recordAndPublish(registration(codeOf(7)));
    const before = (await readHead())?.head;

    await desk.passSeconds(day - 600);
    const shortBefore = (await readHead())?.head;
    await desk.passSeconds(600);
    const after = (await readHead())?.head;

    expect(before?.overlay).not.toBeNull();
    expect(shortBefore?.manifest).toBe(before?.manifest);
    expect(after).toMatchObject({ overlay: null, recordsRoot: before?.recordsRoot });
    expect(after?.manifest).not.toBe(before?.manifest);
    expect((await desk.register()).record(codeOf(7))).toBeDefined();
  });

  test('a base is written anew when the overlay would be too large', async () => {
    await publish();
    await desk.recordAndPublish(registration(codeOf(20)));
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

    await desk.recordAndPublish(...talkative);

    const after = (await readHead())?.head;
    expect(before?.overlay).not.toBeNull();
    expect(after?.overlay).toBeNull();
    expect((await desk.register()).record(codeOf(179))).toBeDefined();
  });

  test('a base stays as long as nothing changes', async () => {
    const before = (await readHead())?.head;

    await desk.passSeconds(3 * day);

    const after = (await readHead())?.head;
    expect(after?.manifest).toBe(before?.manifest);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  test('an object that has lost its base makes it anew', async () => {
    await runInDurableObject(ledger(), (_, { storage }) => {
      storage.kv.delete('base');
      storage.sql.exec('UPDATE projections SET baseCode = NULL, sinceBase = 0');
    });

    await desk.recordAndPublish(registration(codeOf(8)));
    await desk.recordAndPublish(registration(codeOf(9)));

    expect((await readHead())?.head.overlay).not.toBeNull();
    const overlaid = await desk.recordsOf();
    await publish();
    expect(await desk.recordsOf()).toEqual(overlaid);
  });
});

test('G3: what was taken out of the register is out of every file within a day', async () => {
  const draft = banOfUnregistered(codeOf(91), 'WZ-91', addSeconds(desk.now, 1800));
  await desk.recordAndPublish(registration(codeOf(10)), draft);
  await publish();
  const withBan = await fileNames();
  await desk.passSeconds(1800);
  const without = (await readHead())?.head;

  for (let hour = 0; hour < 24; hour++) await desk.passSeconds(3600);

  expect((await desk.register()).record(codeOf(91))).toBeUndefined();
  const files = await fileNames();
  const feed = await feedFiles();
  expect(files.filter((name) => withBan.includes(name) && !feed.has(name))).toEqual([]);
  for (const text of feed.values()) expect(text).not.toContain(codeOf(91));
  expect(files).not.toContain(without?.overlay);
});
