import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { checkReceipt } from '../../../shared/register/evidence/check-receipt.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { noon } from './make-head.ts';
import { makeSignedKeySet, verify } from './make-keys.ts';
import { makeRecord } from './make-records.ts';
import { memorySource, memoryStore, publishTo } from './memory-ports.ts';

// Written by the last build that wrote format 1.
const file = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'v1', name)));
const records: readonly PublicRecord[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'v1/records.json'), 'utf8'),
);
const pinned = await makeSignedKeySet();

function openSource() {
  const source = memorySource();
  source.files.set('head', file('head.json'));
  const head = JSON.parse(new TextDecoder().decode(file('head.json'))).head;
  source.files.set(head.manifest, file('manifest.bin'));
  const manifest = JSON.parse(new TextDecoder().decode(file('manifest.bin')));
  source.files.set(manifest.segments[0].sha256, file('segment.bin'));
  return source;
}

describe('a register in the format before', () => {
  test('opens and answers as ever', async () => {
    const ground = { store: memoryStore(), verify, pinned, now: noon, keepsNames: true };

    const refreshed = await refreshRegister({ ...ground, source: openSource() });

    expect(refreshed).toMatchObject({ kind: 'updated' });
    const { register } = refreshed;
    expect(register?.size).toBe(records.length);
    for (const record of records) expect(register?.record(record.code)).toEqual(record);
    expect(register?.search('瓯江', 10)).toHaveLength(1);
    expect(register?.scan(foldText('示例（瓯江）检测有限公司'))).toHaveLength(1);
    const receipt = register && makeReceipt(register, records[3]?.code ?? '');
    expect(await checkReceipt(receipt, pinned.keySet, verify)).toMatchObject({ kind: 'proved' });
  });

  test('is followed by one in the format of today', async () => {
    const source = openSource();
    const ground = { store: memoryStore(), verify, pinned, now: noon, source };
    await refreshRegister(ground);
    await publishTo(source, [...records, makeRecord(99)], { sequence: 8 });

    const { kind, register } = await refreshRegister(ground);

    expect(kind).toBe('updated');
    expect(register?.size).toBe(records.length + 1);
  });
});
