import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../../../worker/desk/platform/object-store.ts';
import { ask, ledger, makeToken, post, problemOf, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
});

const refusing: ObjectStore = {
  put: () => Promise.reject(new Error('the archive is away')),
  delete: () => Promise.reject(new Error('the archive is away')),
};

async function setArchive(archive: ObjectStore): Promise<void> {
  await runInDurableObject(ledger(), (object) => {
    Object.assign(object.desk, { archive });
  });
}

test('a batch that could not be archived is not acknowledged; the same request again archives and acknowledges it, once', async () => {
  const posting = {
    token,
    key: 'unlucky-key-1',
    body: [registration(codeOf(1)), registration(codeOf(2))],
  };
  await setArchive(refusing);

  const unacknowledged = await post(posting);
  const waiting = await ledger().status();
  await setArchive(env.ARCHIVE);
  const acknowledged = await post(posting);

  expect(unacknowledged.headers.get('Retry-After')).toBe('5');
  expect(await problemOf(unacknowledged)).toMatchObject({ status: 503, name: 'not-archived' });
  expect(waiting).toMatchObject({ notArchived: 1, ledger: { size: 2 } });
  expect(acknowledged.status).toBe(201);
  expect(await acknowledged.json()).toMatchObject({ tree: waiting.ledger });
  expect(await ledger().status()).toMatchObject({ notArchived: 0, ledger: { size: 2 } });
  expect((await env.ARCHIVE.list()).objects.map(({ key }) => key)).toEqual(['entries/0-1.ndjson']);
});

test('nothing is published before it lies in the archive', async () => {
  await setArchive(refusing);
  await post({ token, body: registration(codeOf(3)) });

  await ledger().publishNow();
  const failed = await ledger().status();
  await setArchive(env.ARCHIVE);
  await ledger().publishNow();

  expect(failed.published).toBeNull();
  expect(failed.failure?.error).toContain('the archive is away');
  expect(await ledger().status()).toMatchObject({
    notArchived: 0,
    failure: null,
    published: { ledger: { size: 3 }, records: 3 },
  });
});

test.each([
  ['shown', 'GET', 'so nothing is shown', '因此不予显示'],
  ['erased', 'DELETE', 'gone from the desk but not yet from the archive', '尚未从归档中删除'],
])(
  'the answer says that a failing archive keeps personal fields from being %s',
  async (_, method, en, zh) => {
    const body = { ...registration(codeOf(4)), personal: { contact: '示例某' } };
    const { entries } = await (await post({ token, body })).json<{ entries: { id: string }[] }>();
    await setArchive(refusing);

    const problem = await problemOf(
      await ask(`/v1/entries/${entries[0]?.id}/personal`, token, {
        method,
        headers: { 'Case-Number': 'WZ-1' },
        ...(method === 'DELETE' && { body: JSON.stringify({ reason: '本人申请删除' }) }),
      }),
    );
    await setArchive(env.ARCHIVE);

    expect(problem).toMatchObject({
      name: 'not-archived',
      detail: expect.stringContaining(en),
      detailZh: expect.stringContaining(zh),
    });
  },
);
