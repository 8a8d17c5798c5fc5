import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateCorrection } from '../../shared/messages/state-correction.ts';
import type { Correction } from '../../shared/rating/facts/derived-facts.ts';
import { makeReceipt } from '../../shared/register/evidence/make-receipt.ts';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import { issuedAt } from '../fixtures/register/make-head.ts';
import {
  headKey,
  makeKey,
  makeSignedKeySet,
  rootKeys,
  strangerKey,
} from '../fixtures/register/make-keys.ts';
import {
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../fixtures/register/make-records.ts';
import { runLucheng } from '../support/run-lucheng.ts';

const newKey = makeKey(11);
const code = makeCode(3);
const correction: Correction = {
  kind: 'correction',
  entries: ['330300-9', '330300-4'],
  annulledKind: 'penalty',
  basis: {
    authority: '示例市人民政府',
    law: '示例复议法',
    level: 'law',
    article: '第六十四条',
    documentNumber: '示政复〔2026〕5号',
  },
  from: '2026-11-21T00:00:00.000Z',
  until: '2027-11-21T00:00:00.000Z',
};
const records = [
  ...makeRecords(40).filter((one) => one.code !== code),
  makeRecord(3, { facts: [correction] }),
];
const register = await openRecords(records);
const receipt = makeReceipt(register, code);
const absence = makeReceipt(register, makeCode(9999));
const name = receipt.record?.names[0]?.name ?? '';
const certificate = {
  asOf: issuedAt,
  validUntil: receipt.head.head.expiresAt,
  sequence: receipt.head.head.sequence,
  code,
  name,
  statement: {
    zh: stateCorrection({ code, name }, correction, 'zh'),
    en: stateCorrection({ code, name }, correction, 'en'),
  },
  correction,
  receipt,
};

const ownName = '示例自称环境有限公司';
const named = { name: ownName, kind: 'alias', isUnconfirmed: true } as const;
const selfNamed = makeReceipt(
  await openRecords([
    ...records.filter((one) => one.code !== code),
    makeRecord(3, {
      facts: [correction],
      names: [...(receipt.record?.names ?? []), named],
    }),
  ]),
  code,
);

let dir: string;
const at = (file: string) => join(dir, file);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-evidence-'));
  await put('keys.json', await makeSignedKeySet());
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function put(file: string, value: unknown): Promise<void> {
  return writeFile(at(file), typeof value === 'string' ? value : JSON.stringify(value));
}

async function verify(value: unknown, ...more: readonly string[]) {
  await put('file', value);
  return runLucheng(['verify', at('file'), '--keys', at('keys.json'), ...more]);
}

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

describe('a correction certificate', () => {
  test('a correction certificate is proved to the last word by its receipt', async () => {
    const { exitCode, out, errors } = await verify(certificate);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    for (const words of [
      '更正证明',
      'a correction certificate',
      certificate.statement.zh,
      certificate.statement.en,
    ]) {
      expect(out).toContain(words);
    }
  });

  test.each<[string, object, string]>([
    [
      'another statement',
      { statement: { ...certificate.statement, zh: '该机构从未被处罚。' } },
      'certificate.statement',
    ],
    [
      'another statement in English',
      { statement: { ...certificate.statement, en: 'Never penalised.' } },
      'certificate.statement',
    ],
    [
      'a correction that the record lacks',
      { correction: { ...correction, entries: ['330300-9', '330300-5'] } },
      'certificate.correction',
    ],
    ['another name', { name: '示例他人环境有限公司' }, 'certificate.name'],
    ['a name that only the agency says', { name: ownName, receipt: selfNamed }, 'certificate.name'],
    ['another code', { code: makeCode(4) }, 'certificate.code'],
    ['another moment', { asOf: '2025-11-24T00:00:00.000Z' }, 'certificate.head'],
    ['another sequence', { sequence: 8 }, 'certificate.head'],
    [
      'the receipt of another agency',
      { receipt: makeReceipt(register, makeCode(4)) },
      'certificate.code',
    ],
    ['an altered receipt', { receipt: { ...receipt, record: makeRecord(3) } }, 'receipt.proof'],
    ['no receipt', { receipt: null }, 'receipt.shape'],
    ['no statement', { statement: undefined }, 'certificate.shape'],
  ])('with %s is refused with the reason', async (_name, changes, reason) => {
    const { exitCode, out, errors } = await verify({ ...certificate, ...changes });

    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain(reason);
  });
});

describe('a key', () => {
  async function putNext(changes: Partial<KeySet>, signers = rootKeys.slice(0, 2)) {
    await put(
      'next.json',
      await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey], ...changes }, signers),
    );
    return ['--keys', at('next.json')];
  }
  const withdraw = (reason: 'replaced' | 'lost' | 'stolen', moment: string) => ({
    withdrawnKeys: [{ ...headKey.publicKey, reason, at: moment }],
  });

  test.each<[string, unknown]>([
    ['a receipt', receipt],
    ['a correction certificate', certificate],
  ])(
    'withdrawn as stolen: %s says that it proves nothing by itself, whatever its date',
    async (_name, value) => {
      for (const moment of ['2026-11-20T00:00:00.000Z', '2026-12-20T00:00:00.000Z']) {
        const { exitCode, out } = await verify(
          value,
          ...(await putNext(withdraw('stolen', moment))),
        );

        expect(exitCode).toBe(3);
        expect(out).toContain(`withdrawn as stolen at ${moment}`);
        expect(out).toContain('proves nothing unless');
        expect(out).toContain('本件不能单独作证');
      }
    },
  );

  test('a key replaced after a receipt was signed leaves the receipt its proof', async () => {
    const more = await putNext(withdraw('replaced', '2026-12-20T00:00:00.000Z'));

    const { exitCode, out } = await verify(receipt, ...more);

    expect(exitCode).toBe(0);
    expect(out).toContain(
      'withdrawn (replaced) at 2026-12-20T00:00:00.000Z, after this was signed',
    );
  });

  test.each(['replaced', 'lost'] as const)(
    '%s before the receipt was signed makes it none',
    async (reason) => {
      const more = await putNext(withdraw(reason, issuedAt));

      expect(await verify(receipt, ...more)).toMatchObject({
        exitCode: 1,
        errors: expect.stringContaining('head.after-withdrawal'),
      });
    },
  );

  test('a key that no set names is said to be unknown, with what to do', async () => {
    const { exitCode, errors } = await verify(receipt, ...(await putNext({})));

    expect(exitCode).toBe(1);
    expect(errors).toContain('head.unknown-key');
    expect(errors).toContain('give the later sets with --keys too');
  });

  test.each<[string, Partial<KeySet>]>([
    ['strangers have signed', {}],
    ['names a stranger as its root', { rootKeys: [strangerKey.publicKey], threshold: 1 }],
  ])('a key set that %s is not followed', async (_name, changes) => {
    const more = await putNext(changes, [strangerKey, makeKey(98)]);

    expect(await verify(receipt, ...more)).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('key set 2 does not follow from 1'),
    });
  });

  test('a key set that its own roots have not signed is not trusted, though it was pinned', async () => {
    await put('unsigned.json', { ...(await makeSignedKeySet()), signatures: [] });

    expect(await runLucheng(['verify', at('file'), '--keys', at('unsigned.json')])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('lacks root signatures'),
    });
  });
});

test.each<[string, unknown]>([
  ['an empty file', ''],
  ['something else', { kind: 'letter' }],
  ['a list', [receipt]],
  ['a line of nothing', 'null'],
])('%s is said to be neither receipt, certificate nor export', async (_name, value) => {
  expect(await verify(value)).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining('neither an export, a receipt nor a correction certificate'),
  });
});

test.each<[string, readonly string[]]>([
  ['no key set', []],
  ['no file', ['--keys', 'keys.json']],
])('verify with %s ends with exit code 2', async (_name, words) => {
  const operands = words.length > 0 ? [] : [at('file')];

  expect(await runLucheng(['verify', ...operands, ...words])).toMatchObject({ exitCode: 2 });
});
