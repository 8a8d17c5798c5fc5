import { expect, test } from 'vitest';
import { Queries, type QueriesOptions } from '../../../../extension/background/queries.ts';
import type { PanelMessage } from '../../../../extension/messages/panel-messages.ts';
import type { KeptRecord } from '../../../../extension/panels/record/keep/kept-record.ts';
import { type Ask, RecordDesk } from '../../../../extension/panels/record/record-desk.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import { listedCode, registerThen } from '../../../fixtures/query-record/query-register.ts';
import { draft, forged, sealedSample } from '../../../fixtures/query-record/sample-query.ts';
import { noon } from '../../../fixtures/register/make-head.ts';
import { makeKeySet, verify } from '../../../fixtures/register/make-keys.ts';
import { makeRecord, makeRecords, openRecords } from '../../../fixtures/register/make-records.ts';

/** A desk whose background holds this register, until it is told to check for news. */
function deskWith({ news, isFull = false }: { news?: Register; isFull?: boolean } = {}) {
  const kept = new Map<string, KeptRecord>();
  let register = registerThen;
  const queries = new Queries({
    registers: async () => [{ jurisdiction: '330300', register }],
    keySets: async () => [makeKeySet()],
    now: () => noon,
  } as unknown as QueriesOptions);
  const ask = (async (message: PanelMessage) => {
    if (message.kind === 'check-now') register = news ?? register;
    if (message.kind === 'said-of') return queries.said(message.codes);
    return message.kind === 'key-sets' ? queries.keySets() : undefined;
  }) as Ask;
  const store = {
    all: async () => [...kept.values()],
    get: async (sha256: string) => kept.get(sha256),
    put: async (record: KeptRecord) => {
      if (isFull) throw new DOMException('No room', 'QuotaExceededError');
      kept.set(record.sha256, record);
    },
    erase: async (sha256: string) => void kept.delete(sha256),
  };
  return { desk: new RecordDesk(store, ask, verify), kept };
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

test('a record that is made is kept, and opens with what the register said', async () => {
  const { desk, kept } = deskWith();

  const made = await desk.make(draft);
  if (made.kind !== 'made') throw new Error(made.kind);

  expect([...kept.keys()]).toEqual([made.sha256]);
  expect(kept.get(made.sha256)).toMatchObject({
    projectNumber: 'SL-2026-018',
    names: ['示例第3环境科技有限公司', '示例第5环境科技有限公司', '示例外地环境有限公司'],
  });
  expect(await desk.open(made.sha256)).toMatchObject({ kind: 'opened', sha256: made.sha256 });
});

test('a form with a mistake keeps nothing', async () => {
  const { desk, kept } = deskWith();

  expect(await desk.make({ ...draft, procurement: {} })).toMatchObject({ kind: 'refused' });
  expect(kept.size).toBe(0);
});

test('checking again asks for news first, keeps both, and says what is otherwise', async () => {
  const { desk, kept } = deskWith({ news: await openRecords(makeRecords(40)) });
  const made = await desk.make(draft);
  const first = made.kind === 'made' ? await desk.open(made.sha256) : undefined;
  if (first?.kind !== 'opened') throw new Error('not opened');

  const again = await desk.checkAgain(first, 'award');
  const second = again.kind === 'made' ? await desk.open(again.sha256) : undefined;
  if (second?.kind !== 'opened') throw new Error('not opened');

  expect(kept.size).toBe(2);
  expect(await desk.since(first)).toBeUndefined();
  expect(await desk.since(second)).toMatchObject({
    kind: 'compared',
    firstAt: noon,
    comparison: [
      { code: listedCode, differences: [{ kind: 'level' }, { kind: 'gone' }] },
      { differences: [] },
      { differences: [] },
    ],
  });
  kept.delete(first.sha256);
  expect(await desk.since(second)).toEqual({ kind: 'first-gone' });
});

test('somebody’s file is kept if it is proved', async () => {
  const { desk, kept } = deskWith();
  const { bytes, sha256 } = sealedSample();

  expect(await desk.readIn(fileOf(bytes))).toMatchObject({ kind: 'opened', sha256 });
  expect(kept.has(sha256)).toBe(true);
});

test.each([
  [
    'forged',
    forged((record) => ({
      ...record,
      agencies: record.agencies.map((one) =>
        one.code === listedCode ? { ...one, record: makeRecord(3) } : one,
      ),
    })).bytes,
    { kind: 'not-proved', rule: 'receipt.proof', agency: listedCode },
  ],
  ['cut off', sealedSample().bytes.slice(0, 900), { kind: 'refused' }],
  ['longer than a record may be', new Uint8Array(32_000_001), { kind: 'refused' }],
])('a file that is %s is not kept, and why is said', async (_, bytes, why) => {
  const { desk, kept } = deskWith();

  expect(await desk.readIn(fileOf(bytes))).toMatchObject(why);
  expect(kept.size).toBe(0);
});

test('where the device has no room, that is said, whatever was to be kept', async () => {
  const { desk, kept } = deskWith({ isFull: true });
  const noRoom = { kind: 'refused', faults: [{ rule: 'storage.no-room' }] };

  expect(await desk.make(draft)).toMatchObject(noRoom);
  expect(await desk.readIn(fileOf(sealedSample().bytes))).toMatchObject(noRoom);
  expect(await desk.checkAgain(sealedSample(), 'award')).toMatchObject(noRoom);
  expect(kept.size).toBe(0);
});

test('what somebody has put into the store instead is not shown', async () => {
  const { desk, kept } = deskWith();
  const made = await desk.make(draft);
  const [sha256, record] = [...kept][0] ?? [];
  if (!record || sha256 === undefined) throw new Error(made.kind);

  kept.set(sha256, { ...record, file: new Blob(['{}']) });

  expect(await desk.open(sha256)).toMatchObject({ kind: 'refused' });
});

test('another record under the hash of one is not shown', async () => {
  const { desk, kept } = deskWith();
  const { sha256, bytes } = sealedSample();
  await desk.readIn(fileOf(bytes));
  const other = sealedSample({ unknown: [] });
  const record = kept.get(sha256);
  if (record) kept.set(sha256, { ...record, file: fileOf(other.bytes) });

  expect(await desk.open(sha256)).toMatchObject({
    kind: 'refused',
    faults: [{ rule: 'file.hash' }],
  });
});
