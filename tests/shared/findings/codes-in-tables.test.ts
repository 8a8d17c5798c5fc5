import { describe, expect, test } from 'vitest';
import {
  findIn,
  othersCodeFound,
  ownCodeFound,
  无,
  青,
  鹿,
} from '../../fixtures/pages/names-with-codes.ts';

describe('codes in a table', () => {
  test('in a table of names before codes, each row is read by itself', () => {
    expect(findIn('示例青山检测有限公司', 青, '示例鹿溪检测有限公司', 鹿)).toEqual([
      ...ownCodeFound,
      '示例鹿溪检测有限公司 → 鹿, certain',
    ]);
  });

  test('in a table of codes before names, each row is read by itself', () => {
    expect(findIn(青, '示例青山检测有限公司', 鹿, '示例鹿溪检测有限公司')).toEqual([
      ...ownCodeFound,
      '示例鹿溪检测有限公司 → 鹿, certain',
    ]);
  });

  test('in a table, two codes that were swapped are both reported', () => {
    expect(findIn('1', '示例青山检测有限公司', 鹿, '2', '示例鹿溪检测有限公司', 青)).toEqual([
      ...othersCodeFound,
      '示例鹿溪检测有限公司 → 鹿, other-code',
      `${青} → 青, other-name`,
    ]);
  });

  test('in a table, a code that other cells separate from its name is one more place of its agency', () => {
    expect(findIn('示例青山检测有限公司', '示例路1号', 青)).toEqual([
      ...ownCodeFound,
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

    expect(findIn(...rows(无))).toEqual(ownCodeFound);
    expect(findIn(...rows(`乙级资质/示-GY-${无}`))).toEqual(ownCodeFound);
  });

  test('in a table, a code after an unregistered name belongs to that name, not to the next row’s', () => {
    expect(findIn('示例无名检测有限公司', 无, '示例青山检测有限公司', 青)).toEqual(ownCodeFound);
    expect(findIn('示例无名检测有限公司', 无, '示例青山检测有限公司')).toEqual(ownCodeFound);
  });
});

describe('a list of names and the list of their codes', () => {
  test('a list of names and the list of their codes don’t disagree', () => {
    const both = [...ownCodeFound, '示例鹿溪检测有限公司 → 鹿, certain'];

    expect(findIn(`示例青山检测有限公司、示例鹿溪检测有限公司（代码：${青}、${鹿}）`)).toEqual(
      both,
    );
    expect(findIn('示例青山检测有限公司、示例鹿溪检测有限公司', `${青}；${鹿}`)).toEqual(both);
  });

  test('a list of names and the list of their codes don’t disagree where one of them isn’t registered', () => {
    expect(findIn(`示例无名检测有限公司、示例青山检测有限公司（代码：${无}、${青}）`)).toEqual(
      ownCodeFound,
    );
  });

  test('a list of codes settles no doubt about a name that another name stands beside', () => {
    expect(findIn('新示例青山检测有限公司', '示例路1号', '示例青山检测有限公司', 青)).toEqual([
      '示例青山检测有限公司 → 青, left-boundary',
      ...ownCodeFound,
    ]);
  });
});
