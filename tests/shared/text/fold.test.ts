import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endInSource, fold, foldText, isSurelySame } from '../../../shared/text/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'示例环保環後發髮乾著〈〉⟨（）()【】· ・\u00a0\u200b\u00ad　ＡaＺ９9㎡⻓⽰鋐𬭎𝐀𠀀\u{e0100}\u{2f800}',
    ),
    maxLength: 40,
  }),
);

describe('the fold', () => {
  test.each([
    ['示例环保（浙江）有限公司', '示例环保(浙江)有限公司'],
    ['示例环保［浙江］有限公司', '示例环保(浙江)有限公司'],
    ['示例环保〔浙江〕有限公司', '示例环保(浙江)有限公司'],
    ['示例环保【浙江】有限公司', '示例环保(浙江)有限公司'],
    ['示例 环保\u00a0有限　公司', '示例环保有限公司'],
    ['示例环保〈浙江〉有限公司', '示例环保(浙江)有限公司'],
    ['示例环保〘浙江〙有限公司', '示例环保(浙江)有限公司'],
    ['示例环保﹙浙江﹚有限公司', '示例环保(浙江)有限公司'],
    ['示例\r\n\t环保', '示例环保'],
    ['示\u200b例\u00ad环\ufeff保', '示例环保'],
    ['ＳＬ－３６０检测', 'sl-360检测'],
    ['阿不都・示例', '阿不都·示例'],
    ['阿不都•示例', '阿不都·示例'],
    ['阿不都·示例', '阿不都·示例'],
    ['阿不都･示例', '阿不都·示例'],
    ['阿不都‧示例', '阿不都·示例'],
    ['二○二六', '二〇二六'],
    ['⼈⺠示例', '人民示例'],
    ['面积１２㎡', '面积12㎡'],
    ['溫州示例環境檢測有限公司', '温州示例环境检测有限公司'],
    ['示例生態環境監測服務（浙江）股份有限公司', '示例生态环境监测服务(浙江)股份有限公司'],
    ['示例裡、示例裏、示例里', '示例里、示例里、示例里'],
    ['示例發、示例髮、示例发', '示例发、示例发、示例发'],
    ['示例後、示例后', '示例后、示例后'],
    ['示例乾、示例幹、示例干', '示例干、示例干、示例干'],
    ['示例著、示例着', '示例着、示例着'],
    ['示例徵、示例征', '示例征、示例征'],
    ['示例鉅、示例钜、示例巨', '示例巨、示例巨、示例巨'],
    ['示例門', '示例门'],
    ['示例⾨', '示例门'],
    ['⻘⻰⻓⻔⻢⻋⻛⻝', '青龙长门马车风食'],
    ['示例𬭎、示例鋐', '示例鋐、示例鋐'],
    ['示例\ufa12、示例\u{2f874}', '示例晴、示例当'],
    ['示\ufe00例\u{e0100}', '示例'],
    ['𝟗𝟏𝐀', '91a'],
    ['𠀀示例', '𠀀示例'],
  ])('folding reads %j as %j', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  test('folding keeps the way from every folded unit back to its place in the source', () => {
    const { text, offsets } = fold(' 示 例（Ａ）');

    expect(text).toBe('示例(a)');
    expect([...offsets]).toEqual([1, 3, 4, 5, 6, 7]);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = foldText(source);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  test('folding a text piece by piece gives the same, so that no character affects its neighbour', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(foldText(one + other)).toBe(foldText(one) + foldText(other));
      }),
    );
  });

  test('the offsets of folded text rise and end where the source ends', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = fold(source);
        const { text, offsets } = folded;
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(source.length);
        expect(offsets.every((offset, i) => i === 0 || offset > (offsets[i - 1] ?? 0))).toBe(true);
        for (let i = 0; i < text.length; i++) {
          const place = source.slice(offsets[i], endInSource(folded, i));
          expect(foldText(place)).toContain(text.charAt(i));
        }
      }),
    );
  });
});

test('鍊, which may stand for 炼 and for 链, is read as 炼: simplified text never mistakes one for the other', () => {
  expect(foldText('示例炼、示例鍊')).toBe('示例炼、示例炼');
  expect(foldText('示例链、示例鏈')).toBe('示例链、示例链');
});

describe('two names that fold to the same text', () => {
  test.each([
    ['温州示例环境检测有限公司', '溫州示例環境檢測有限公司'],
    ['示例环保（浙江）有限公司', '示例 環保【浙江】有限公司'],
    ['示例发展公司', '示例發展公司'],
    ['示例巨元公司', '示例鉅元公司'],
  ])('two names that fold to the same text are surely the same: %s, %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(isSurelySame(one, other)).toBe(true);
    expect(isSurelySame(other, one)).toBe(true);
  });

  test.each([
    ['示例东昇公司', '示例东升公司'],
    ['示例乾元公司', '示例干元公司'],
    ['示例乾元公司', '示例幹元公司'],
    ['示例钜元公司', '示例巨元公司'],
    ['示例钜元公司', '示例鉅元公司'],
    ['示例名著公司', '示例名着公司'],
    ['示例金炼公司', '示例金鍊公司'],
  ])(
    'two names that fold to the same text may be two, because simplified text has both characters: %s, %s',
    (one, other) => {
      expect(foldText(one)).toBe(foldText(other));
      expect(isSurelySame(one, other)).toBe(false);
      expect(isSurelySame(other, one)).toBe(false);
    },
  );
});
