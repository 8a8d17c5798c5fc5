import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import {
  findIn,
  othersCodeFound,
  ownCodeFound,
  register,
  无,
  青,
  鹿,
} from '../../fixtures/pages/names-with-codes.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

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
    expect(findIn(...blocks)).toEqual(ownCodeFound);
  });

  test('a name’s own code settles every doubt about the name', () => {
    expect(findIn(`新示例青山检测有限公司（${青}）`)).toEqual(ownCodeFound);
  });
});

describe('a name and another’s code', () => {
  test.each([
    [[`示例青山检测有限公司（统一社会信用代码：${鹿}）`]],
    [['供应商名称：示例青山检测有限公司', `统一社会信用代码：${鹿}`]],
    [['供应商名称', '示例青山检测有限公司', '统一社会信用代码', 鹿]],
    [['1', '示例青山检测有限公司', 鹿]],
  ])('a name and another’s code are reported to disagree in %j', (blocks) => {
    expect(findIn(...blocks)).toEqual(othersCodeFound);
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
    expect(findIn(`示例青山检测有限公司温州分公司（${无}）`)).toEqual(ownCodeFound);
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
