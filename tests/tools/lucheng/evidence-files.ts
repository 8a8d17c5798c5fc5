import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { stateCorrection } from '../../../shared/messages/state-correction.ts';
import type { Correction } from '../../../shared/rating/facts/derived-facts.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { issuedAt } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet } from '../../fixtures/register/make-keys.ts';
import {
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../fixtures/register/make-records.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

export const code = makeCode(3);

export const correction: Correction = {
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

export const records = [
  ...makeRecords(40).filter((one) => one.code !== code),
  makeRecord(3, { facts: [correction] }),
];

export const register = await openRecords(records);
export const receipt = makeReceipt(register, code);
export const name = receipt.record?.names[0]?.name ?? '';

export const certificate = {
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

export const ownName = '示例自称环境有限公司';
const named = { name: ownName, kind: 'alias', isUnconfirmed: true } as const;

export const selfNamed = makeReceipt(
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
export const at = (file: string) => join(dir, file);

/** A folder for the tests of one file, with the key set that is trusted; gone after them. */
export function keepEvidenceFolder(): void {
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lucheng-evidence-'));
    await put('keys.json', await makeSignedKeySet());
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));
}

export function put(file: string, value: unknown): Promise<void> {
  return writeFile(at(file), typeof value === 'string' ? value : JSON.stringify(value));
}

export async function verify(value: unknown, ...more: readonly string[]) {
  await put('file', value);
  return runLucheng(['verify', at('file'), '--keys', at('keys.json'), ...more]);
}
