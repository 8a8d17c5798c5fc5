import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, longestBlock } from '../../../shared/findings/find-names.ts';
import { sureVariants } from '../../../shared/text/han-variants.ts';
import { makeUscc } from '../../support/make-record.ts';
import { named, now, recordOf, registerOf, registerOfRecords } from './register-of.ts';

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
        role: 'winner',
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

  test('who took a retired name after the notice is not certainly meant by it', () => {
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

  test('a former name on its days that another may have borne too is possibly either’s', () => {
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

describe('in another script', () => {
  test.each([
    ['温州示例环境检测有限公司', '溫州示例環境檢測有限公司'],
    ['溫州示例環境檢測有限公司', '温州示例环境检测有限公司'],
    ['示例发展环保有限公司', '示例發展環保有限公司'],
    ['示例后里环保有限公司', '示例後裏環保有限公司'],
  ])('%s is found as %s', (onRecord, written) => {
    const register = registerOf(named(onRecord));

    expect(findNames([`中標人：${written}。`], register, now).findings).toMatchObject([
      { text: written, name: onRecord, certainty: { kind: 'certain' } },
    ]);
  });

  test.each([
    ['示例东昇环保有限公司', '示例东升环保有限公司'],
    ['示例乾元环保有限公司', '示例干元环保有限公司'],
  ])(
    '%s is only possibly meant by %s: simplified text has both characters',
    (onRecord, written) => {
      const register = registerOf(named(onRecord));

      expect(findNames([written], register, now).findings).toMatchObject([
        { name: onRecord, certainty: { kind: 'possible', because: 'spelling' } },
      ]);
    },
  );

  test('names of two organisations that fold to one text never become one silently', () => {
    const register = registerOf(named('示例东昇环保有限公司'), named('示例东升环保有限公司'));

    const { findings } = findNames(['示例東昇環保有限公司'], register, now);

    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([makeUscc(0), makeUscc(1)]));
    for (const { certainty } of findings) {
      expect(certainty).toEqual({ kind: 'possible', because: 'shared-name' });
    }
  });

  test('a page reads the same, whichever of its characters are traditional', () => {
    const register = registerOf(named('温州示例环境检测有限公司'), named('示例发展环保研究院'));
    const pieces = [
      '温州示例环境检测有限公司',
      '示例发展环保研究院',
      '中标人：',
      '与',
      '联合体成员',
      '营业部',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        (parts, choices) => {
          const text = parts.join('');
          const other = Array.from(text, (char) => variantOf(char, choices.next().value)).join('');
          const describe = (block: string) =>
            findNames([block], register, now).findings.map(
              ({ start, end, code, kind, certainty }) => [start, end, code, kind, certainty],
            );
          expect(describe(other)).toEqual(describe(text));
        },
      ),
    );
  });

  test('what parts names is read as in simplified script', () => {
    const register = registerOf(named('温州示例环境检测有限公司'));
    const kinds = findNames(
      ['採購人為溫州示例環境檢測有限公司', '溫州示例環境檢測有限公司杭州營業部'],
      register,
      now,
    ).findings.map(({ kind, certainty }) => [kind, certainty.kind]);

    expect(kinds).toEqual([
      ['agency', 'certain'],
      ['branch', 'certain'],
    ]);
  });
});

describe('a registered branch', () => {
  const branch = named('示例环保有限公司温州分公司');

  test('is found itself, and its legal person beside it', () => {
    const register = registerOf(named('示例环保有限公司'), branch);

    const { findings, verdicts } = findNames(['示例环保有限公司温州分公司'], register, now);

    expect(findings).toMatchObject([
      { code: makeUscc(1), kind: 'agency', legalPerson: makeUscc(0) },
    ]);
    expect(Object.keys(verdicts)).toEqual([makeUscc(1), makeUscc(0)]);
  });

  test('has the legal person that its own record names, whatever its name begins with', () => {
    const listing = { entries: ['330300-9'], from: '2026-10-01T02:00:00.000Z' };
    const register = registerOfRecords([
      recordOf(named('示例环保有限公司'), 0),
      {
        ...recordOf(named('示例鹿城检测站'), 1),
        legalPerson: { code: makeUscc(0), listings: [listing] },
      },
    ]);

    expect(findNames(['示例鹿城检测站'], register, now).findings).toMatchObject([
      { code: makeUscc(1), legalPerson: makeUscc(0) },
    ]);
  });

  test('has no legal person to show where that isn’t registered, or its name is shared', () => {
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
  ])('only the company’s own characters are marked: %s', (block) => {
    expect(findNames([block], register, now).findings).toMatchObject([
      { text: '示例环保有限公司', certainty: { kind: 'certain' } },
    ]);
  });
});

test('the parts of a consortium know of each other, as far as they are certain', () => {
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

const traditionalOf = Map.groupBy(sureVariants.match(/../gu) ?? [], (pair) => pair.charAt(1));

/** The character itself, or one of its traditional ones. */
function variantOf(char: string, choice: number): string {
  return traditionalOf.get(char)?.[choice]?.charAt(0) ?? char;
}
