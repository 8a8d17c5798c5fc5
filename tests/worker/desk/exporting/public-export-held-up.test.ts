import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../../../worker/desk/platform/object-store.ts';
import { ask, comeDue, ledger, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf } from '../../../fixtures/desk/drafts.ts';
import { partKeys, remakeExport } from '../../../fixtures/desk/public-export.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { keysInIndex, openPublicExport, shownKinds } from './open-public-export.ts';

const tokens = openPublicExport();

/** The ban has ended: what is exported now stays. */
beforeAll(() => remakeExport('2027-08-02T00:00:00.000Z'));

test('G12: while a publication is halted the export is neither made nor made again', async () => {
  const others = Array.from({ length: 21 }, (_, place) => codeOf(100 + place));
  const bans = others.map((code) => ban(code, `B-${code}`, '2028-11-20T16:00:00.000Z'));
  const body = (draft: (typeof bans)[number]) => ({
    ...draft.body,
    name: `示例环境${draft.subject.code.slice(10, 16)}号有限公司`,
  });
  await record(
    tokens.second,
    bans.map((draft) => ({ ...draft, body: body(draft) })),
  );
  const tryPublish = (wish: object) =>
    ask('/v1/publish', operatorSecret, { method: 'POST', body: JSON.stringify(wish) });
  await tryPublish({});
  await setClock('2027-08-05T00:00:00.000Z');
  for (let steps = 0; steps < 4; steps++) await comeDue();

  const halted = await shownKinds();
  await tryPublish({ approve: (await ledger().status()).halt?.digest });
  await remakeExport('2027-08-06T00:00:00.000Z');
  const approved = await shownKinds();

  expect(halted).not.toContain('ban');
  expect(approved.filter((kind) => kind === 'ban')).toHaveLength(21);
});

test('an export that can’t be made doesn’t delay publishing, and is tried again', async () => {
  const real = env.REGISTER;
  const away: ObjectStore = {
    put: (key, ...rest) =>
      key.startsWith('export/') ? Promise.reject(new Error('away')) : real.put(key, ...rest),
    delete: (keys) => real.delete(keys),
  };
  await runInDurableObject(ledger(), ({ desk }) => void Object.assign(desk, { register: away }));
  await setClock('2027-08-07T00:00:00.000Z');
  for (let steps = 0; steps < 3; steps++) await comeDue();

  const failing = await ledger().status();
  await runInDurableObject(ledger(), ({ desk }) => void Object.assign(desk, { register: real }));
  await remakeExport('2027-08-07T00:10:00.000Z', '2027-08-07T00:00:00.000Z');
  const mended = await ledger().status();

  expect(failing.failure).toBeNull();
  expect(failing.exportFailure).toMatchObject({ error: expect.stringContaining('away') });
  expect(mended.exportFailure).toBeNull();
  expect(await partKeys()).toEqual((await keysInIndex()).toSorted());
});
