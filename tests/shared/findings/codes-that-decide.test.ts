import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { 青, 鹿 } from '../../fixtures/pages/names-with-codes.ts';
import {
  named,
  now,
  recordOf,
  registerOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

describe('a name that may mean several organisations', () => {
  const shared = registerOf(named('示例同名检测有限公司'), named('示例同名检测有限公司'));

  test('the code beside a name that may mean several organisations decides which', () => {
    expect(findNames([`示例同名检测有限公司（${鹿}）`], shared, now).findings).toMatchObject([
      { code: 鹿, kind: 'agency', certainty: { kind: 'certain' } },
    ]);
  });

  test('the code beside a name also decides for an organisation that once bore it', () => {
    const retired = registerOf(
      [
        ...named('示例今名检测有限公司'),
        { name: '示例旧名检测有限公司', kind: 'former', until: '2024-05-31' },
      ],
      named('示例旧名检测有限公司'),
    );

    expect(findNames([`示例旧名检测有限公司（${青}）`], retired, now).findings).toMatchObject([
      { code: 青, kind: 'former-name', certainty: { kind: 'certain' } },
    ]);
  });
});

describe('a sole trader', () => {
  const code = '92990000MA0000007T';
  const record = recordOf([{ name: '示例王五环境检测服务部', kind: 'registered' }], 3);
  const trader = registerOfRecords([{ ...record, code, subjectKind: 'sole-trader' }]);

  test('a sole trader is not found by name', () => {
    expect(findNames(['示例王五环境检测服务部'], trader, now).findings).toEqual([]);
  });

  test('a sole trader is found by code, with its name beside the code or without', () => {
    for (const block of [`示例王五环境检测服务部（${code}）`, `代码：${code}`]) {
      expect(findNames([block], trader, now).findings).toMatchObject([
        { code, kind: 'code', certainty: { kind: 'certain' } },
      ]);
    }
  });
});
