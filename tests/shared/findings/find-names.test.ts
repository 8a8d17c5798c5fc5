import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { longestBlock } from '../../../shared/findings/read-page.ts';
import type { LegalPersonListing } from '../../../shared/rating/facts/derived-facts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import {
  named,
  now,
  recordOf,
  registerOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

describe('a name on a page', () => {
  const register = registerOf(named('示例环保（浙江）有限公司'));

  test.each([
    '示例环保（浙江）有限公司',
    '示例环保(浙江)有限公司',
    '示例环保【浙江】有限公司',
    '示 例 环 保（浙 江）有 限 公 司',
    '示例环保\u00a0（浙江）\n有限公司',
    '示例环\u200b保（浙江）有限公司',
  ])('a name on a page is found as %j, with the characters of the page', (written) => {
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
        role: 'winner',
      },
    ]);
  });

  test('a name is never put together from two blocks', () => {
    expect(findNames(['示例环保（浙江）', '有限公司'], register, now).findings).toEqual([]);
  });

  test('a name on a page brings the verdict of its code and the number of blocks read', () => {
    const { verdicts, blocks, notChecked } = findNames(
      ['示例环保（浙江）有限公司', '别的', '长'.repeat(longestBlock + 1)],
      register,
      now,
    );

    expect(Object.keys(verdicts)).toEqual([makeUscc(0)]);
    expect(verdicts[makeUscc(0)]).toMatchObject({ outcome: 'known', span: { level: 'normal' } });
    expect({ blocks, notChecked }).toEqual({ blocks: 2, notChecked: 1 });
  });

  test('a name in an expired register gets a stale verdict, not silence', () => {
    const { findings, verdicts } = findNames(
      ['示例环保（浙江）有限公司'],
      register,
      '2026-12-24T00:00:00.000Z',
    );

    expect(findings).toHaveLength(1);
    expect(verdicts[makeUscc(0)]).toMatchObject({ outcome: 'stale' });
  });
});

describe('several registered names', () => {
  test('the longest of several registered names is meant', () => {
    const register = registerOf(named('示例环保有限公司'), named('示例环保有限公司温州分公司'));

    const { findings } = findNames(['示例环保有限公司温州分公司'], register, now);

    expect(findings.map(({ code, kind }) => [code, kind])).toEqual([[makeUscc(1), 'agency']]);
  });

  test('several registered names in a row without separators are each found', () => {
    const register = registerOf(named('示例环保有限公司'), named('温州样本检测中心'));

    const { findings } = findNames(['温州样本检测中心示例环保有限公司'], register, now);

    expect(findings.map(({ text, certainty }) => [text, certainty.kind])).toEqual([
      ['温州样本检测中心', 'certain'],
      ['示例环保有限公司', 'certain'],
    ]);
  });
});

describe('a registered branch', () => {
  const branch = named('示例环保有限公司温州分公司');

  test('a registered branch is found itself, and its legal person beside it', () => {
    const register = registerOf(named('示例环保有限公司'), branch);

    const { findings, verdicts } = findNames(['示例环保有限公司温州分公司'], register, now);

    expect(findings).toMatchObject([
      { code: makeUscc(1), kind: 'agency', legalPerson: makeUscc(0) },
    ]);
    expect(Object.keys(verdicts)).toEqual([makeUscc(1), makeUscc(0)]);
  });

  test('a registered branch has the legal person of its record, whatever its name begins with', () => {
    const listed: LegalPersonListing = {
      kind: 'legal-person-listed',
      inheritedFrom: makeUscc(0),
      entries: ['330300-9'],
      from: '2026-10-01T02:00:00.000Z',
    };
    const register = registerOfRecords([
      recordOf(named('示例环保有限公司'), 0),
      {
        ...recordOf(named('示例鹿城检测站'), 1),
        facts: [listed],
      },
    ]);

    expect(findNames(['示例鹿城检测站'], register, now).findings).toMatchObject([
      { code: makeUscc(1), legalPerson: makeUscc(0) },
    ]);
  });

  test('a registered branch shows no legal person that is unregistered or shares its name with another', () => {
    const alone = registerOf(branch);
    const shared = registerOf(branch, named('示例环保有限公司'), named('示例环保有限公司'));

    for (const register of [alone, shared]) {
      const { findings } = findNames(['示例环保有限公司温州分公司'], register, now);
      expect(findings[0]).not.toHaveProperty('legalPerson');
    }
  });
});

describe('inside a title or an address', () => {
  const register = registerOf(named('示例环保有限公司'));

  test.each([
    '示例环保有限公司办公楼改造项目中标结果公告',
    '关于示例环保有限公司环境检测服务采购的公告',
    '地址：示例市示例路1号示例环保有限公司3楼会议室',
  ])('in a title or an address only the company’s own characters are marked: %s', (block) => {
    expect(findNames([block], register, now).findings).toMatchObject([
      { text: '示例环保有限公司', certainty: { kind: 'certain' } },
    ]);
  });
});

test('the parts of a consortium refer to each other, as far as they are certain', () => {
  const register = registerOf(named('示例甲环保有限公司'), named('示例乙检测有限公司'));

  const { findings } = findNames(
    ['中标人', '示例甲环保有限公司（联合体牵头人）、示例乙检测有限公司（联合体成员）'],
    register,
    now,
  );

  const codes = [makeUscc(0), makeUscc(1)];
  expect(findings.map(({ role, consortium }) => [role, consortium])).toEqual([
    ['winner', { part: 'leader', codes }],
    ['winner', { part: 'member', codes }],
  ]);
});
