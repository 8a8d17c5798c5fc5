import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import {
  named,
  now,
  recordOf,
  registerOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const [青, 鹿, 无] = [makeUscc(0), makeUscc(1), makeUscc(77)];
const register = registerOf(named('示例青山检测有限公司'), named('示例鹿溪检测有限公司'));

/** Every finding as `text → code, certainty`. */
function findIn(...blocks: string[]): readonly string[] {
  return findNames(blocks, register, now).findings.map(({ text, code, certainty }) => {
    const why = certainty.kind === 'certain' ? 'certain' : certainty.because;
    return `${text} → ${code === 青 ? '青' : '鹿'}, ${why}`;
  });
}

const own = ['示例青山检测有限公司 → 青, certain'];
const foreign = ['示例青山检测有限公司 → 青, other-code', `${鹿} → 鹿, other-name`];

describe('a name and its own code', () => {
  test.each([
    [[`示例青山检测有限公司（统一社会信用代码：${青}）`]],
    [[`示例青山检测有限公司，统一社会信用代码为${青}，`]],
    [[`示例青山检测有限公司（以下简称“青山”），代码${青}`]],
    [[`供应商：示例青山检测有限公司 ${青}`]],
    [['供应商名称：示例青山检测有限公司', `统一社会信用代码：${青}`]],
    [['供应商名称', '示例青山检测有限公司', '统一社会信用代码', 青]],
    [['1', 青, '示例青山检测有限公司', '100.00']],
    [[`统一社会信用代码：${青}；单位名称：示例青山检测有限公司`]],
  ])('a name and its own code are one finding in %j', (blocks) => {
    expect(findIn(...blocks)).toEqual(own);
  });

  test('a name’s own code settles every doubt about the name', () => {
    expect(findIn(`新示例青山检测有限公司（${青}）`)).toEqual(own);
  });
});

describe('a name and another’s code', () => {
  test.each([
    [[`示例青山检测有限公司（统一社会信用代码：${鹿}）`]],
    [['供应商名称：示例青山检测有限公司', `统一社会信用代码：${鹿}`]],
    [['供应商名称', '示例青山检测有限公司', '统一社会信用代码', 鹿]],
    [['1', '示例青山检测有限公司', 鹿]],
  ])('a name and another’s code are reported to disagree in %j', (blocks) => {
    expect(findIn(...blocks)).toEqual(foreign);
  });

  test('a name and another’s code each report the other', () => {
    const { findings } = findNames([`示例青山检测有限公司（${鹿}）`], register, now);

    expect(findings).toMatchObject([
      { kind: 'agency', code: 青, beside: 鹿 },
      { kind: 'code', code: 鹿, name: '示例鹿溪检测有限公司', beside: '示例青山检测有限公司' },
    ]);
  });

  test('a name stays in doubt beside a code that isn’t registered', () => {
    expect(findIn(`示例青山检测有限公司（${无}）`)).toEqual([
      '示例青山检测有限公司 → 青, other-code',
    ]);
  });

  test('another code is no evidence against the legal person where the name is its branch’s', () => {
    expect(findIn(`示例青山检测有限公司温州分公司（${无}）`)).toEqual(own);
  });
});

describe('a code', () => {
  test('a code alone finds its agency', () => {
    expect(findNames([`统一社会信用代码：${青}`], register, now).findings).toEqual([
      {
        block: 0,
        start: 9,
        end: 27,
        text: 青,
        code: 青,
        name: '示例青山检测有限公司',
        kind: 'code',
        certainty: { kind: 'certain' },
      },
    ]);
  });

  test('a code is in doubt beside a name that its agency never bore', () => {
    expect(findIn(`中标人：示例无名检测有限公司（${青}）`)).toEqual([`${青} → 青, other-name`]);
  });

  test('a code is in no doubt beside a short form of its agency’s name', () => {
    expect(findIn(`青山检测公司（${青}）`)).toEqual([`${青} → 青, certain`]);
  });

  test('a code that isn’t on record is no finding', () => {
    expect(findIn(`统一社会信用代码：${无}`)).toEqual([]);
  });

  test('a code belongs to no name that other words separate from it', () => {
    expect(findIn(`示例青山检测有限公司，地址：示例路1号，编号${鹿}`)).toEqual([
      '示例青山检测有限公司 → 青, certain',
      `${鹿} → 鹿, certain`,
    ]);
  });

  test('a code belongs to no name in a block that is far away or was sent at another time', () => {
    const options = { follows: () => false };

    const { findings } = findNames(['示例青山检测有限公司', 鹿], register, now, options);

    expect(findings.map(({ certainty }) => certainty.kind)).toEqual(['certain', 'certain']);
  });
});

describe('codes in a table', () => {
  test('in a table of names before codes, each row is read by itself', () => {
    expect(findIn('示例青山检测有限公司', 青, '示例鹿溪检测有限公司', 鹿)).toEqual([
      ...own,
      '示例鹿溪检测有限公司 → 鹿, certain',
    ]);
  });

  test('in a table of codes before names, each row is read by itself', () => {
    expect(findIn(青, '示例青山检测有限公司', 鹿, '示例鹿溪检测有限公司')).toEqual([
      ...own,
      '示例鹿溪检测有限公司 → 鹿, certain',
    ]);
  });

  test('in a table, two codes that were swapped are both reported', () => {
    expect(findIn('1', '示例青山检测有限公司', 鹿, '2', '示例鹿溪检测有限公司', 青)).toEqual([
      ...foreign,
      '示例鹿溪检测有限公司 → 鹿, other-code',
      `${青} → 青, other-name`,
    ]);
  });

  test('in a table, a code that other cells separate from its name is one more place of its agency', () => {
    expect(findIn('示例青山检测有限公司', '示例路1号', 青)).toEqual([
      ...own,
      `${青} → 青, certain`,
    ]);
  });

  test('in a table, a code at the end of a row is not the next row’s, whatever stands before it', () => {
    const rows = (qualification: string) => [
      '示例无名检测有限公司',
      '示例路1号',
      qualification,
      '示例青山检测有限公司',
      '示例路2号',
    ];

    expect(findIn(...rows(无))).toEqual(own);
    expect(findIn(...rows(`乙级资质/示-GY-${无}`))).toEqual(own);
  });

  test('in a table, a code after an unregistered name belongs to that name, not to the next row’s', () => {
    expect(findIn('示例无名检测有限公司', 无, '示例青山检测有限公司', 青)).toEqual(own);
    expect(findIn('示例无名检测有限公司', 无, '示例青山检测有限公司')).toEqual(own);
  });
});

describe('a list of names and the list of their codes', () => {
  test('a list of names and the list of their codes don’t disagree', () => {
    const both = [...own, '示例鹿溪检测有限公司 → 鹿, certain'];

    expect(findIn(`示例青山检测有限公司、示例鹿溪检测有限公司（代码：${青}、${鹿}）`)).toEqual(
      both,
    );
    expect(findIn('示例青山检测有限公司、示例鹿溪检测有限公司', `${青}；${鹿}`)).toEqual(both);
  });

  test('a list of names and the list of their codes don’t disagree where one of them isn’t registered', () => {
    expect(findIn(`示例无名检测有限公司、示例青山检测有限公司（代码：${无}、${青}）`)).toEqual(own);
  });

  test('a list of codes settles no doubt about a name that another name stands beside', () => {
    expect(findIn('新示例青山检测有限公司', '示例路1号', '示例青山检测有限公司', 青)).toEqual([
      '示例青山检测有限公司 → 青, left-boundary',
      ...own,
    ]);
  });
});

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
