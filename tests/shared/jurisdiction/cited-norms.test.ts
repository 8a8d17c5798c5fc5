import { expect, test } from 'vitest';
import { citedNorms } from '../../../shared/jurisdiction/cited-norms.ts';

const eia = '中华人民共和国环境影响评价法';
const code = '中华人民共和国生态环境法典';
const monitoring = '生态环境监测条例';

test.each([
  ['《中华人民共和国环境影响评价法》', [eia]],
  ['中华人民共和国环境影响评价法第三十二条', [eia]],
  ['依照环评法第三十二条', [eia]],
  ['《环评法》、《生态环境法典》', [eia, code]],
  ['環境影響評價法', [eia]],
  ['《中华人民共和国 环境影响评价法》（2018年12月29日修正）', [eia]],
  ['《中华人民共和国环境影响评价法（2018年修正）》', [eia]],
  ['根据《生态环境监测条例》和环评法的规定', [monitoring, eia]],
  ['国务院令第820号', [monitoring]],
  ['参照国务院令第 820 号', [monitoring]],
  ['违反环境影响评价法', [eia]],
  ['本案适用生态环境法典', [code]],
  ['原环评法', [eia]],
  ['国务院令第八百二十号', [monitoring]],
  ['中华人民共和国国务院令第820号', [monitoring]],
  ['《示例法》', [undefined]],
  ['环境保护税法第三条', [undefined]],
  ['《浙江省实施中华人民共和国环境影响评价法办法》', [undefined]],
  ['水污染防治法实施细则第五条', [undefined]],
])('the text %s cites the norms %j', (text, titles) => {
  expect(citedNorms(text).map(({ norm }) => norm?.title)).toEqual(titles);
});
