import { expect, test } from 'vitest';
import { hiddenIn } from '../../../extension/vetting/hidden-text.ts';

const notice = '中标人：示例瓯江环境检测有限公司，投标报价 1,286,000.00 元（￥），联系人 Zhang。';

test.each([
  ['a notice', notice, undefined],
  [
    'a notice with marks of private use before its entries',
    `\ue001\ue001\ue001${notice}`,
    undefined,
  ],
  [
    'a form whose dots and lines wait for a pen',
    `姓名：________ 日期：......\n${notice}`,
    undefined,
  ],
  ['a word of another script in a notice', `${notice.repeat(5)}환경`, undefined],
  ['a page of pictures', ' \n ', 'no-text'],
  ['characters of private use', '\ue001\ue002\ue003\ue004\ue005\ue006'.repeat(9), 'hidden-text'],
  ['replacement characters', `${notice}${'\ufffd'.repeat(9)}`, 'hidden-text'],
  ['control characters', '\u0001\u0002\u0003\u0004\u0005\u0006'.repeat(9), 'hidden-text'],
  ['numbers of glyphs read as characters', 'ᇷ⤲✃މ₦ᔦⰦ᷅ᨡޱ❡Ὅቀ⨅⪀ϡⰣᝏѧְ⣔', 'hidden-text'],
  ['bytes read as signs of ASCII', '!"#$%&\'()*+,-./0123:;<=>?@', 'hidden-text'],
])('%s: its text is told from what fonts hide', (_, text, unread) => {
  expect(hiddenIn(text)).toBe(unread);
});
