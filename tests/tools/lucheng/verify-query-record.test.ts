import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkedAgain } from '../../../shared/query-record/check-again.ts';
import { makeQueryRecord } from '../../../shared/query-record/make-query-record.ts';
import {
  fileNameOf,
  type SealedQueryRecord,
  sealQueryRecord,
} from '../../../shared/query-record/seal-query-record.ts';
import { signKeySet } from '../../../shared/register/trust/sign-key-set.ts';
import { listedCode, registerThen, saidBy } from '../../fixtures/query-record/query-register.ts';
import { draft, forged, sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { saidByBoth, secondKeySet, secondRoots } from '../../fixtures/query-record/second-city.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet } from '../../fixtures/register/make-keys.ts';
import { makeRecord, makeRecords, openRecords } from '../../fixtures/register/make-records.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const first = sealedSample();
const codes = first.record.agencies.map(({ code }) => code);
const said = saidBy(await openRecords(makeRecords(40)), codes);
const again = sealQueryRecord(
  checkedAgain(first, { at: '2026-11-24T20:00:00.000Z', ...said }, 'award'),
);

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-query-'));
  await writeFile(join(dir, 'keys.json'), JSON.stringify(await makeSignedKeySet()));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function put(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(dir, name), bytes);
  return join(dir, name);
}
const file = (sealed: SealedQueryRecord) => put(fileNameOf(sealed), sealed.bytes);
const verify = (path: string, ...more: readonly string[]) =>
  runLucheng(['verify-record', path, '--keys', join(dir, 'keys.json'), ...more]);

describe('verify-record', () => {
  test('a query record is genuine, and what it proves and doesn’t is said in two languages', async () => {
    const { exitCode, out, errors } = await verify(await file(first));

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    for (const words of [
      '查询记录单',
      'a query record',
      first.sha256,
      '与文件名相符',
      'SL-2026-018 · 示例市环境监测服务采购 · 标段一',
      '评审 / Evaluation',
      `${listedCode}\n  示例第3环境科技有限公司\n  市场禁入 / Banned`,
      '没有记录 / it had no record',
      '本单不证明',
      'It does not prove',
    ]) {
      expect(out).toContain(words);
    }
  });

  test('verify knows a query record by its content', async () => {
    const path = await put('some.json', first.bytes);

    const { exitCode, out } = await runLucheng(['verify', path, '--keys', join(dir, 'keys.json')]);

    expect({ exitCode, out }).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('文件名未载'),
    });
  });

  test('one byte changed in a query record is found out by its file’s name', async () => {
    const bytes = first.bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte));

    expect(await verify(await put(fileNameOf(first), bytes))).toMatchObject({
      exitCode: 1,
      out: '',
    });
  });

  test('an edited note in a renamed query record is found out by the hash on the sheet', async () => {
    const edited = forged((record) => ({
      ...record,
      agencies: record.agencies.map((one) => ({ ...one, note: '没有问题' })),
    }));

    expect(await verify(await file(edited))).toMatchObject({ exitCode: 0 });
    expect(await verify(await file(edited), '--sha256', first.sha256)).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('(file.hash)'),
    });
    expect(await verify(await file(first), '--sha256', first.sha256)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('与所给相符'),
    });
  });

  test('the refusal of a forged query record names the agency and the rule', async () => {
    const calmed = forged((record) => ({
      ...record,
      agencies: record.agencies.map((one) =>
        one.code === listedCode ? { ...one, record: makeRecord(3) } : one,
      ),
    }));

    expect(await verify(await file(calmed))).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(`agencies\\[0\\] ${listedCode}: .*\\(receipt.proof\\)`),
    });
  });

  test('verify-record refuses a file cut off, a file that is no query record, and no file at all', async () => {
    const cut = first.bytes.slice(0, -10);

    expect(await verify(await put('cut.json', cut))).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('cut off'),
    });
    expect(await verify(await put('other.json', new TextEncoder().encode('{}')))).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('procurement: 缺少必填项'),
    });
    expect(await verify(join(dir, 'none.json'))).toMatchObject({ exitCode: 1 });
  });

  test('held against the first, a record checked again tells what was repaired since', async () => {
    const { exitCode, out } = await verify(await file(again), '--first', await file(first));

    expect(exitCode).toBe(0);
    expect(out).toContain('状态：由“市场禁入”变为“正常” / Level: from “Banned” to “Normal”');
    expect(out).toContain('示环〔2026〕8号 · 出具虚假监测报告 · 330300-8：不再公示');
    expect(out).toContain('没有变化 / No change');
  });

  test('a record checked again isn’t held against any other than its first', async () => {
    const other = sealedSample({ unknown: [] });

    expect(await verify(await file(again), '--first', await file(other))).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('(again.other)'),
    });
  });
});

describe('a record of two cities', () => {
  test('of a record of two cities each register is checked by its own city’s keys, and what it said is told under its code', async () => {
    const said = await saidByBoth(registerThen, codes);
    const made = makeQueryRecord(draft, { at: noon, ...said });
    if (made.kind === 'refused') throw new Error('refused');
    const signed = await signKeySet(secondKeySet, secondRoots.slice(0, 2));
    const keys = await put('second.json', new TextEncoder().encode(JSON.stringify(signed)));

    const { exitCode, out, errors } = await verify(await file(made), '--keys', keys);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(out).toContain('公示库 / register 330300:');
    expect(out).toContain('公示库 / register 990100:');
    const alone = await verify(await file(made));
    expect(alone.exitCode).toBe(1);
    expect(alone.errors).toContain('990100: ');
  });
});
