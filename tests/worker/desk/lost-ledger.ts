import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { migrate } from '../../../worker/desk/ledger/schema.ts';
import { operatorSecret } from '../desk-operator.ts';
import { ask, ledger, makeToken, post, publish, record, setClock } from './desk.ts';
import { codeOf, listing, notice, proposal, registration } from './drafts.ts';
import { readHead } from './register.ts';

/** When the ledger is lost. */
export const now = '2026-11-16T01:00:00.000Z';
/** Posted some days before. */
export const postedBefore = {
  key: 'before-the-loss',
  body: [
    { ...registration(codeOf(3)), personal: { contact: '示例王某' } },
    { ...registration(codeOf(4)), personal: { contact: '示例李某' } },
  ],
};
const caseHeader = { 'Case-Number': 'case-1' };

type Kept = ReadonlyMap<string, { readonly bytes: ArrayBuffer; readonly object: R2Object }>;

/** What there was before the loss. */
export type Whole = { readonly archive: Kept; readonly tables: string; readonly head: SignedHead };

/** A ledger with a listing, personal fields kept and erased, an access, and a register. */
export async function recordWhole(): Promise<Whole> {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('officer-1');
  const { token: second } = await makeToken('officer-2');
  const { token: auditor } = await makeToken('auditor-1', 'auditor');
  await record(token, [registration(codeOf(1)), proposal(codeOf(1), 'WZ-1')]);
  await record(token, notice(codeOf(1), 'WZ-1', '2026-11-02'));
  const { entries } = await (await post({ token, ...postedBefore })).json<{
    entries: { id: string }[];
  }>();
  await ask(`/v1/entries/${entries[1]?.id}/personal`, token, {
    method: 'DELETE',
    body: JSON.stringify({ reason: '本人申请删除' }),
  });
  await setClock(now);
  await record(second, listing(codeOf(1), 'WZ-1'));
  await ask(`/v1/subjects/${codeOf(1)}/history`, auditor, { headers: caseHeader });
  await publish();
  await publish();
  const head = await readHead();
  if (!head) throw new Error('nothing was published');
  return { archive: await keep(env.ARCHIVE), tables: await tables(), head };
}

/** Puts the archive back as it was, whatever was done to it. */
export async function putBack({ archive }: Whole): Promise<void> {
  for (const { key } of (await env.ARCHIVE.list()).objects) await env.ARCHIVE.delete(key);
  for (const [key, { bytes, object }] of archive) {
    await env.ARCHIVE.put(key, bytes, { customMetadata: object.customMetadata ?? {} });
  }
}

export async function keep(bucket: R2Bucket): Promise<Kept> {
  const kept = new Map();
  for (const { key } of (await bucket.list()).objects) {
    const object = await bucket.get(key);
    if (object) kept.set(key, { bytes: await object.arrayBuffer(), object });
  }
  return kept;
}

/** What must come back byte for byte. */
export function tables(): Promise<string> {
  return runInDurableObject(ledger(), (object, { storage }) => {
    const rows = ['entries', 'personal', 'erasures', 'accesses'].map((table) =>
      storage.sql.exec(`SELECT * FROM ${table}`).toArray(),
    );
    const batches = storage.sql
      .exec(
        'SELECT firstSeq, entries, person, idempotencyKey, bodyHash, recordedAt, treeRoot FROM batches',
      )
      .toArray();
    return JSON.stringify([rows, batches, object.desk.entries.head()]);
  });
}

/** The object’s storage is gone, as with the machine that held it; a new object lays its tables anew. */
export async function lose(): Promise<void> {
  await runInDurableObject(ledger(), async (_object, { storage }) => {
    await storage.deleteAlarm();
    await storage.deleteAll();
    migrate(storage);
  });
}

export function restore(body: unknown = {}): Promise<Response> {
  return ask('/v1/restore', operatorSecret, { method: 'POST', body: JSON.stringify(body) });
}
