import { describe, expect, test } from 'vitest';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { makeCode, makeRecord } from '../../fixtures/register/make-records.ts';
import {
  certificate,
  correction,
  keepEvidenceFolder,
  ownName,
  receipt,
  register,
  selfNamed,
  verify,
} from './evidence-files.ts';

keepEvidenceFolder();

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
