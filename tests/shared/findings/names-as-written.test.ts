import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { register, told } from '../../fixtures/pages/names-told.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

describe('other ideographs of the same name', () => {
  test.each([
    ['radicals out of a PDF', '示例⻘⻰⻓⻔环境检测有限公司'],
    ['Kangxi radicals', '⽰例⻘⻰⻓⻔环境检测有限公司'],
    ['the other script, of two units', '示例𬭎远环境检测有限公司'],
    ['the other script, of one unit', '示例鋐远環境檢測有限公司'],
    ['a compatibility ideograph', '示例\ufa12岛环境检测有限公司'],
    ['variation selectors of both planes', '示例青\ufe00龙\u{e0100}长门环境检测有限公司'],
  ])('a name written with other ideographs in %s is found, whole', (_, name) => {
    expect(told(`中标人：${name}。`)).toEqual([name]);
    expect(told(`𠀀𠀀 ${name}`)).toEqual([name]);
  });
});

describe('a character of two units before a name', () => {
  test.each(['浙江𬭎', '𠮷', '样本（𬭎）'])(
    'a name after %s may be the end of a longer name',
    (before) => {
      expect(told(`采购人：${before}温州示例环境检测有限公司`)).toEqual([
        '温州示例环境检测有限公司 left-boundary',
      ]);
    },
  );

  test('an unregistered name that begins with a two-unit character is listed whole', () => {
    const { unknown } = findNames(['浙江𬭎源示例生态环境监测有限公司'], register, now);

    expect(unknown.map(({ text }) => text)).toEqual(['浙江𬭎源示例生态环境监测有限公司']);
  });

  test('an emoji before a name begins no longer name', () => {
    expect(told('😀温州示例环境检测有限公司')).toEqual(['温州示例环境检测有限公司']);
  });
});

describe('English sentences', () => {
  test.each([
    'The winner is 温州示例环境检测有限公司 of Wenzhou.',
    'awarded to温州示例环境检测有限公司 and others',
    'signed by温州示例环境检测有限公司.',
  ])('a Chinese name is certain in the English sentence %s', (text) => {
    expect(told(text)).toEqual(['温州示例环境检测有限公司']);
  });

  test.each([
    'The winner is Wenzhou Example Testing Co., Ltd.',
    'The contract was awarded to WENZHOU EXAMPLE TESTING CO., LTD. on 1 June.',
    'Supplier: Wenzhou Example Testing Co.,Ltd.',
    '中标人：Wenzhou Example Testing Co., Ltd.',
    'Between Wenzhou Example Testing Co., Ltd. and the buyer',
  ])('an English name is certain in %s', (text) => {
    expect(told(text).join()).toMatch(/^wenzhou example testing co\., ?ltd\.$/i);
  });

  test.each(['New Wenzhou Example Testing Co., Ltd.', 'NewWenzhou Example Testing Co., Ltd.'])(
    'an English name may be part of a longer one in %s',
    (text) => {
      expect(told(text).join()).toContain('left-boundary');
    },
  );

  test.each(['A', 'SGS', 'dekra'])(
    'a Chinese name after the brand %s may be the end of a longer one',
    (brand) => {
      expect(told(`${brand}温州示例环境检测有限公司`).join()).toContain('left-boundary');
    },
  );
});

describe('verbs before a name', () => {
  test.each(['采用', '选择', '选用', '聘用', '采购', '约谈', '起诉', '拨付', '更名为', '转让'])(
    'a name after a verb is certain: %s',
    (verb) => {
      expect(told(`本次${verb}温州示例环境检测有限公司提供的设备`)).toEqual([
        '温州示例环境检测有限公司',
      ]);
    },
  );
});
