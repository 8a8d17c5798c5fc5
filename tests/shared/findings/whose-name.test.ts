import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

describe('holders of a name', () => {
  const former = { name: '旧示例环保有限公司', kind: 'former', until: '2024-05-31' } as const;

  test('a former name is only possibly its organisation’s', () => {
    const register = registerOf([...named('新样本环保有限公司'), former]);

    expect(findNames(['旧示例环保有限公司'], register, now).findings).toMatchObject([
      {
        code: makeUscc(0),
        name: '旧示例环保有限公司',
        kind: 'former-name',
        certainty: { kind: 'possible', because: 'former-name' },
      },
    ]);
  });

  test.each([
    ['within its days', '2024-03-01', { kind: 'certain' }],
    ['on its last day', '2024-05-31', { kind: 'certain' }],
    ['after them', '2024-06-01', { kind: 'possible', because: 'other-time' }],
  ])('a former name on a notice dated %s', (_, day, certainty) => {
    const register = registerOf([...named('新样本环保有限公司'), former]);

    const blocks = [`发布时间：${day}`, '中标人：旧示例环保有限公司'];

    expect(findNames(blocks, register, now).findings).toMatchObject([
      { code: makeUscc(0), kind: 'former-name', certainty },
    ]);
  });

  test('a former name without a last day on record is only possible, whatever the date', () => {
    const open = { name: '旧示例环保有限公司', kind: 'former' } as const;
    const register = registerOf([...named('新样本环保有限公司'), open]);

    const blocks = ['发布时间：2024-03-01', '旧示例环保有限公司'];

    expect(findNames(blocks, register, now).findings).toMatchObject([
      { certainty: { kind: 'possible', because: 'other-time' } },
    ]);
  });

  test('an organisation that took a retired name after the notice is not certainly meant by it', () => {
    const since = { name: '旧示例环保有限公司', kind: 'registered', from: '2025-07-01' } as const;
    const register = registerOf([...named('新样本环保有限公司'), former], [since]);
    const holdersOn = (day: string) =>
      findNames([`发布时间：${day}`, '旧示例环保有限公司'], register, now).findings.map(
        ({ code, certainty }) => [code, certainty.kind],
      );

    expect(holdersOn('2024-03-01')).toEqual([[makeUscc(0), 'certain']]);
    expect(holdersOn('2025-07-01')).toEqual([[makeUscc(1), 'certain']]);
    expect(holdersOn('2024-12-01')).toEqual([[makeUscc(1), 'possible']]);
  });

  test('a former name that another may also have borne on the notice’s day is possibly either’s', () => {
    const register = registerOf(
      [...named('新样本环保有限公司'), former],
      named('旧示例环保有限公司'),
    );

    const { findings } = findNames(['发布时间：2024-03-01', '旧示例环保有限公司'], register, now);

    expect(findings.map(({ code, certainty }) => [code, certainty])).toEqual([
      [makeUscc(0), { kind: 'possible', because: 'shared-name' }],
      [makeUscc(1), { kind: 'possible', because: 'shared-name' }],
    ]);
  });

  test('a former name that another organisation bears now is that organisation’s alone (G11)', () => {
    const register = registerOf(
      [...named('新样本环保有限公司'), former],
      named('旧示例环保有限公司'),
    );

    expect(findNames(['旧示例环保有限公司'], register, now).findings).toMatchObject([
      { code: makeUscc(1), kind: 'agency', certainty: { kind: 'certain' } },
    ]);
  });

  test('an alias on record is certain until its last day in Shanghai is over', () => {
    const alias = { name: '示例环保研究所', kind: 'alias', until: '2026-11-24' } as const;
    const register = registerOf([...named('样本环保有限公司'), alias]);

    const certaintyAt = (instant: string) =>
      findNames(['示例环保研究所'], register, instant).findings.map(({ certainty }) => certainty);

    expect(certaintyAt('2026-11-24T15:59:59.999Z')).toEqual([{ kind: 'certain' }]);
    expect(certaintyAt('2026-11-24T16:00:00.000Z')).toEqual([
      { kind: 'possible', because: 'former-name' },
    ]);
  });

  test('a name that two organisations bear is possibly either’s', () => {
    const register = registerOf(named('示例环保有限公司'), named('示例环保有限公司'));

    const { findings } = findNames(['示例环保有限公司'], register, now);

    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([makeUscc(0), makeUscc(1)]));
    expect(findings.map(({ certainty }) => certainty)).toEqual([
      { kind: 'possible', because: 'shared-name' },
      { kind: 'possible', because: 'shared-name' },
    ]);
  });

  test('two spellings on one record are one organisation', () => {
    const spelling = { name: '示例环保(浙江)有限公司', kind: 'alias' } as const;
    const register = registerOf([...named('示例环保（浙江）有限公司'), spelling]);

    expect(findNames(['示例环保（浙江）有限公司'], register, now).findings).toMatchObject([
      { kind: 'agency', certainty: { kind: 'certain' } },
    ]);
  });
});
