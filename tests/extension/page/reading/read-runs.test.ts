import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readRuns } from '../../../../extension/page/reading/read-runs.ts';
import { addUsualStyles } from '../usual-styles.ts';

beforeAll(addUsualStyles);

beforeEach(() => {
  document.body.replaceChildren();
});

function read(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`;
  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  return main;
}

const textsOf = (html: string) => readRuns(read(html)).runs.map(({ text }) => text);

test.each([
  ['inline elements join', '示例<b>青山</b><span>检测<i>公司</i></span>', ['示例青山检测公司']],
  ['text goes on after a line break', '示例青山<br>检测公司', ['示例青山\u2028检测公司']],
  ['the markup’s own lines are spaces', '示例\n青山\t公司', ['示例 青山 公司']],
  [
    'an inline element that can’t be seen is passed over',
    '示例<span style="visibility:hidden">（旧）</span>青山',
    ['示例青山'],
  ],
  ['a box parts', '示例青山<div>内</div>检测公司', ['示例青山', '检测公司']],
  [
    'an element that is not shown is passed over',
    '示例<span style="display:none">（旧）</span>青山',
    ['示例青山'],
  ],
  ['scripts and styles are no text', '示例<script>甲</script><style>乙</style>青山', ['示例青山']],
  ['the gloss of a ruby is no text', '<ruby>示<rt>shi</rt></ruby>例青山', ['示例青山']],
  [
    'what stands in a field is read by itself',
    '示例青山<textarea>检测公司</textarea>',
    ['示例青山', '检测公司'],
  ],
  ['a password never is', '示例青山<input type="password" value="示例青山公司">', ['示例青山']],
  [
    'editable text parts',
    '示例青山<span contenteditable>检测公司</span>环境',
    ['示例青山', '环境'],
  ],
  ['what stands in the way parts', '示例青山<img alt="">检测公司', ['示例青山', '检测公司']],
  [
    'what is named like a part of a drawing is text where it is none',
    '中标人：<mask>示例青山</mask>、<desc>白云</desc>、<pattern>云岭</pattern>',
    ['中标人：示例青山、白云、云岭'],
  ],
  [
    'in a drawing it is not drawn',
    '<svg><desc>示例青山</desc><defs><text>示例白云</text></defs></svg>示例云岭',
    ['示例云岭'],
  ],
  [
    'a field that is not seen is not read',
    '示例<input style="visibility:hidden" value="示例青山公司">',
    ['示例'],
  ],
  ['what is too short for a name is left out', '1,2', []],
  ['but a short label is read', '甲方', ['甲方']],
] as const)('text is read in runs: %s', (_, html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});

test('scripts, styles and titles that are shown are read', () => {
  const shown = ['script type="a"', 'style', 'title', 'datalist', 'hr'];
  const main = read(shown.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join(''));
  for (const element of main.children) {
    element.setAttribute('style', 'display:block');
    Node.prototype.appendChild.call(element, document.createTextNode('示例青山'));
  }

  expect(readRuns(main).containers).toEqual([...main.children]);
});

test('what bears the name of a picture or a frame and is none is text', () => {
  const main = read('<p>中标人：</p>');
  for (const name of ['image', 'fencedframe'])
    main.append(Object.assign(document.createElement(name), { textContent: `示例${name}` }));

  expect(readRuns(main).runs.map(({ text }) => text)).toEqual(['示例image示例fencedframe']);
});

test('the boxes inside a box are named in the order of the page, to be read on their own', () => {
  const { containers } = readRuns(
    read('<p id="a">甲方</p><span><div id="b">乙方</div></span><p></p>'),
  );

  expect(containers.map((container) => (container as Element).id)).toEqual(['a', 'b']);
});

test('an open shadow tree is a box of its own, and so is what its host slots into it', () => {
  const main = read('<x-card><p>投影之外</p></x-card>');
  const host = main.querySelector('x-card');
  const shadow = host?.attachShadow({ mode: 'open' });
  shadow?.append('投影之内');

  expect(readRuns(main).containers).toEqual([shadow, host]);
});

test('elements passed over are named, so that they can be waited for', () => {
  const { hidden } = readRuns(read('<div id="tab" style="display:none">示例青山</div>'));

  expect(hidden.map(({ id }) => id)).toEqual(['tab']);
});

test('things that may not be readable are named', () => {
  const { unread } = readRuns(read('<embed src="a.pdf"><p>公告</p><object data="b.pdf"></object>'));

  expect(unread.map(({ localName }) => localName)).toEqual(['embed', 'object']);
});

test('each node’s place in the text is known', () => {
  const [run] = readRuns(read('示例<b>青山</b>检测')).runs;

  expect(run?.starts).toEqual([0, 2, 4]);
  expect(run?.nodes.map(({ data }) => data)).toEqual(['示例', '青山', '检测']);
});
