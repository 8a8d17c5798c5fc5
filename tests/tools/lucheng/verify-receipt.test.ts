import { describe, expect, test } from 'vitest';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { issuedAt } from '../../fixtures/register/make-head.ts';
import { makeCode, makeRecord, openRecords } from '../../fixtures/register/make-records.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import {
  at,
  code,
  correction,
  keepEvidenceFolder,
  name,
  ownName,
  receipt,
  records,
  register,
  selfNamed,
  verify,
} from './evidence-files.ts';

const absence = makeReceipt(register, makeCode(9999));

keepEvidenceFolder();

describe('a receipt', () => {
  test('a receipt is recognised by its content, and what it proves and doesn’t is said in two languages', async () => {
    const { exitCode, out, errors } = await verify(receipt);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    for (const words of [
      '查询凭证',
      'a receipt',
      code,
      name,
      '证明 / proves',
      '不证明 / does not prove',
    ]) {
      expect(out).toContain(words);
    }
  });

  test('a receipt of absence says that there was no record', async () => {
    expect(await verify(absence)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('没有记录 / it had no record'),
    });
  });

  test.each([
    ['until-lifted', '无期限，至解除 / until lifted'],
    ['for-life', '终身 / for life'],
  ] as const)('a receipt says of a ban %s how it ends', async (openEnd, said) => {
    const { basis, from } = correction;
    const plain = makeRecord(5);
    const [first] = plain.timeline;
    const banned = makeRecord(5, {
      reasons: [
        { entries: ['330300-8'], level: 'banned', basis, summary: '虚假报告', from, openEnd },
      ],
      timeline: [{ ...first, level: 'banned', reasons: [0] }],
    });
    const others = records.filter((one) => one.code !== banned.code);

    const { out } = await verify(makeReceipt(await openRecords([...others, banned]), banned.code));

    expect(out).toContain(said);
  });

  test('a receipt marks a name that only the agency says is its own', async () => {
    expect((await verify(selfNamed)).out).toContain(`${ownName}（自行申报，未经核实`);
    expect((await verify(receipt)).out).not.toContain('未经核实');
  });

  test('a receipt is accepted however its JSON is laid out', async () => {
    expect(await verify(JSON.stringify(receipt, null, 2))).toMatchObject({ exitCode: 0 });
  });

  test.each<[string, (text: string) => string, string]>([
    ['the record', (text) => text.replace(name, '示例他人环境有限公司'), 'receipt.proof'],
    [
      'the code',
      (text) => text.replace(`"code":"${code}"`, `"code":"${makeCode(4)}"`),
      'receipt.code',
    ],
    [
      'the record taken out',
      (text) => JSON.stringify({ ...JSON.parse(text), record: null }),
      'receipt.proof',
    ],
    ['the proof', (text) => text.replace(/"siblings":\["../, '"siblings":["00'), 'receipt.proof'],
    [
      'the date of the head',
      (text) => text.replace(issuedAt, '2025-11-24T00:00:00.000Z'),
      'head.signature',
    ],
    ['one thing more', (text) => text.replace('{', '{"more":1,'), 'receipt.shape'],
    ['its end cut off', (text) => text.slice(0, -9), 'cut off'],
  ])('with %s altered is refused with the reason', async (_name, alter, reason) => {
    const text = JSON.stringify(receipt);
    expect(alter(text)).not.toBe(text);

    const { exitCode, out, errors } = await verify(alter(text));

    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain(reason);
  });
});

test.each<[string, unknown]>([
  ['an empty file', ''],
  ['something else', { kind: 'letter' }],
  ['a list', [receipt]],
  ['a line of nothing', 'null'],
])('%s is said to be nothing that can be verified', async (_name, value) => {
  expect(await verify(value)).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining(
      'neither an export, a receipt, a query record, a correction certificate nor an offline kit',
    ),
  });
});

test.each<[string, readonly string[]]>([
  ['no key set', []],
  ['no file', ['--keys', 'keys.json']],
])('verify with %s ends with exit code 2', async (_name, words) => {
  const operands = words.length > 0 ? [] : [at('file')];

  expect(await runLucheng(['verify', ...operands, ...words])).toMatchObject({ exitCode: 2 });
});
