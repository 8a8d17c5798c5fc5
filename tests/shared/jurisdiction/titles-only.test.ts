import { expect, test } from 'vitest';
import { isTitlesOnly } from '../../../shared/jurisdiction/titles-only.ts';

test.each([
  '《中华人民共和国环境影响评价法》',
  '《示例法》',
  '《示例管理办法》（环办〔2020〕3号）',
  '《生态环境监测条例》（国务院令第820号）',
  '《环评法》、《生态环境法典》',
  '《示例管理办法》《中华人民共和国行政处罚法》',
  '《示例条例》和《中华人民共和国行政处罚法》',
  '《浙江省实施〈中华人民共和国环境影响评价法〉办法》',
  '《浙江省实施《中华人民共和国环境影响评价法》办法》',
  '《中华人民共和国治安管理处罚法》',
  '《浙江省生态环境监测条例》',
  '《关于示例的通知》',
  '生态环境法典',
  '環境影響評價法',
  '中华人民共和国公司法',
  '温州市生态环境技术服务中介机构管理办法',
  '示例省生态环境监测条例',
  '示例环保服务业协会章程',
  '示例法',
  '国务院令第820号',
  '国务院、中央军委令第672号',
  '温政办〔2019〕12号',
  '生态环境部公告2019年第38号',
])('%s names norms and nothing else', (text) => {
  expect(isTitlesOnly(text)).toBe(true);
});

test.each([
  ['words before a known name', '违反生态环境法典'],
  ['the same in traditional characters', '違反環境影響評價法'],
  ['within 《》', '《违反生态环境法典》'],
  ['a law called the former', '原环境影响评价法'],
  ['a known law under another word', '《本国生态环境法典》'],
  ['a bracket in the title', '《生态环境法典（以下简称本法）》'],
  ['a piece of a title', '《法典》'],
  ['a piece of a regulation’s title', '《监测条例》'],
  ['words that end with a known name', '当事人所涉环境影响评价法'],
  ['words behind a title', '《示例条例》及有关规定的精神'],
  ['words before a title', '依据《示例条例》'],
  ['words before a number', '参照国家发展改革委令第36号'],
  ['no title', '法律'],
  ['nothing', '—'],
])('%s names more than norms: %s', (_, text) => {
  expect(isTitlesOnly(text)).toBe(false);
});
