import { describe, expect, test } from 'vitest';
import { findNames, longestBlock } from '../../../shared/findings/find-names.ts';
import { makeUscc } from '../../support/make-record.ts';
import { named, now, registerOf } from './register-of.ts';

describe('a name on a page', () => {
  const register = registerOf(named('示例环保（浙江）有限公司'));

  test.each([
    '示例环保（浙江）有限公司',
    '示例环保(浙江)有限公司',
    '示例环保【浙江】有限公司',
    '示 例 环 保（浙 江）有 限 公 司',
    '示例环保\u00a0（浙江）\n有限公司',
    '示例环\u200b保（浙江）有限公司',
  ])('is found as %j, with the characters that stand there', (written) => {
    const block = `中标人： ${written} 。`;

    const { findings } = findNames(['', block], register, now);

    expect(findings).toEqual([
      {
        block: 1,
        start: 5,
        end: 5 + written.length,
        text: written,
        code: makeUscc(0),
        name: '示例环保（浙江）有限公司',
        kind: 'agency',
        certainty: { kind: 'certain' },
      },
    ]);
  });

  test('is never put together from two blocks', () => {
    expect(findNames(['示例环保（浙江）', '有限公司'], register, now).findings).toEqual([]);
  });

  test('brings the verdict of its code, and the count of blocks looked at', () => {
    const { verdicts, blocks, notChecked } = findNames(
      ['示例环保（浙江）有限公司', '别的', '长'.repeat(longestBlock + 1)],
      register,
      now,
    );

    expect(Object.keys(verdicts)).toEqual([makeUscc(0)]);
    expect(verdicts[makeUscc(0)]).toMatchObject({ outcome: 'known', span: { level: 'normal' } });
    expect({ blocks, notChecked }).toEqual({ blocks: 2, notChecked: 1 });
  });

  test('of a register past its expiry gets a stale verdict, not silence', () => {
    const { findings, verdicts } = findNames(
      ['示例环保（浙江）有限公司'],
      register,
      '2026-12-24T00:00:00.000Z',
    );

    expect(findings).toHaveLength(1);
    expect(verdicts[makeUscc(0)]).toMatchObject({ outcome: 'stale' });
  });
});

describe('of several registered names', () => {
  test('the longest is meant', () => {
    const register = registerOf(named('示例环保有限公司'), named('示例环保有限公司温州分公司'));

    const { findings } = findNames(['示例环保有限公司温州分公司'], register, now);

    expect(findings.map(({ code, kind }) => [code, kind])).toEqual([[makeUscc(1), 'agency']]);
  });

  test('each is found in a row without separators', () => {
    const register = registerOf(named('示例环保有限公司'), named('温州样本检测中心'));

    const { findings } = findNames(['温州样本检测中心示例环保有限公司'], register, now);

    expect(findings.map(({ text, certainty }) => [text, certainty.kind])).toEqual([
      ['温州样本检测中心', 'certain'],
      ['示例环保有限公司', 'certain'],
    ]);
  });
});

describe('whose name it is', () => {
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

  test('a former name that another organisation bears now is that organisation’s alone (G11)', () => {
    const register = registerOf(
      [...named('新样本环保有限公司'), former],
      named('旧示例环保有限公司'),
    );

    expect(findNames(['旧示例环保有限公司'], register, now).findings).toMatchObject([
      { code: makeUscc(1), kind: 'agency', certainty: { kind: 'certain' } },
    ]);
  });

  test('an alias on record is certain, until its last day in Shanghai is over', () => {
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
