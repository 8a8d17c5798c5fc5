import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { inOwnScript } from '../../shared/view/in-own-script.tsx';

test.each([
  [
    'blacklisted: 示例市生态环境局 示环信〔2026〕16号, until 1 May 2027',
    'blacklisted: <span lang="zh-CN">示例市生态环境局 示环信〔2026〕16号</span>, until 1 May 2027',
  ],
  [
    'by 示例市财政局 (Joint-discipline authority), with 林示例',
    'by <span lang="zh-CN">示例市财政局</span> (Joint-discipline authority), with <span lang="zh-CN">林示例</span>',
  ],
  ['12 points on 3 March 2026', '12 points on 3 March 2026'],
  ['<b>示例</b>', '&lt;b><span lang="zh-CN">示例</span>&lt;/b>'],
])(
  'what is Chinese in the English sentence “%s” is marked, and nothing else is changed',
  (text, marked) => {
    expect(render(<p>{inOwnScript(text, 'en')}</p>)).toBe(`<p>${marked}</p>`);
    expect(render(<p>{inOwnScript(text, 'zh')}</p>)).not.toContain('<span');
  },
);
