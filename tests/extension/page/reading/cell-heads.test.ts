import { expect, test } from 'vitest';
import { readCellHeads } from '../../../../extension/page/reading/cell-heads.ts';

/** What heads the cell with this id, or the one that it is in. */
function headsOf(html: string) {
  document.body.innerHTML = html;
  return readCellHeads()(document.querySelector('#x') as Element);
}

const table = (rows: string) => `<table>${rows}</table>`;

test.each<[string, string, readonly string[] | undefined]>([
  ['the cell to the left', table('<tr><td>采购人</td><td id="x">示例公司</td></tr>'), ['采购人']],
  [
    'the head of its column',
    table('<tr><th>序号</th><th>中标人</th></tr><tr><td>1</td><td id="x">示例公司</td></tr>'),
    ['中标人'],
  ],
  [
    'the head of its column past a cell that reaches down',
    table(
      '<tr><th>标段</th><th>供应商</th></tr><tr><td rowspan="2">一</td><td>甲</td></tr><tr><td id="x">示例公司</td><td>乙</td></tr>',
    ),
    ['供应商'],
  ],
  [
    'the head of its column under a wide one',
    table(
      '<tr><th>标段</th><th colspan="2">中标单位</th></tr><tr><td>一</td><td>甲</td><td id="x">示例公司</td></tr>',
    ),
    ['中标单位'],
  ],
  [
    'the first cell of its row',
    table(
      '<tr><td>名次</td><td>第一</td><td>第二</td></tr><tr><td>中标候选人</td><td>甲公司</td><td id="x">示例公司</td></tr>',
    ),
    ['甲公司', '中标候选人'],
  ],
  [
    'the first cell of its row past numbers, dashes and names',
    table(
      '<tr><td>序号</td><td>1</td><td>2</td><td>3</td><td>4</td></tr><tr><td>投标人名称</td><td>95.20</td><td>示例甲设计院</td><td>/</td><td id="x">示例公司</td></tr>',
    ),
    ['投标人名称'],
  ],
  [
    'the first cell of its row past a rank',
    table('<tr><td>中标候选人</td><td>第一名</td><td id="x">示例公司</td></tr>'),
    ['中标候选人'],
  ],
  [
    'no first cell past a label of its own',
    table(
      '<tr><td>招标人:</td><td>某某局</td><td>建设地点(地址)</td><td id="x">示例公司新厂区</td></tr>',
    ),
    ['建设地点(地址)'],
  ],
  [
    'nothing, in a cell without a label beside it',
    table('<tr><td>1</td><td id="x">示例公司</td></tr>'),
    [],
  ],
])('a cell is headed by %s', (_, html, heads) => {
  expect(headsOf(html)).toEqual(heads);
});

test('an element inside a cell is headed like the cell', () => {
  expect(headsOf(table('<tr><td>中标人</td><td><p id="x">示例公司</p></td></tr>'))).toEqual([
    '中标人',
  ]);
});

test.each([
  ['outside a table', '<p id="x">示例公司</p>'],
  ['in a row of one cell', table('<tr><td id="x">示例公司</td></tr>')],
  [
    'in a page laid out as a table',
    table(`<tr><td>采购人</td><td><p id="x">示例公司</p>${'长'.repeat(400)}</td></tr>`),
  ],
])('a text is in no cell %s', (_, html) => {
  expect(headsOf(html)).toBeUndefined();
});

const longTable = (head: string) =>
  table(
    `<tr>${head}</tr>${'<tr><td>1</td><td>甲</td></tr>'.repeat(1000)}<tr><td>供应商</td><td id="x">示例公司</td></tr>`,
  );

test('a very long table has heads', () => {
  expect(headsOf(longTable('<th>序</th><th>中标人</th>'))).toEqual(['供应商', '中标人']);
});

test('in a very long table whose cells span columns only the row gives heads', () => {
  expect(headsOf(longTable('<th>序</th><th>中标人</th><th colspan="2">甲</th>'))).toEqual([
    '供应商',
  ]);
});

test('a form between two cells, with fields named like what is asked, heads nothing and stops nothing', () => {
  document.body.innerHTML =
    '<table><tr><td>中标人：</td><td id="own">示例公司</td></tr></table><input name="textContent" form="f"><input name="childElementCount" form="f">';
  const form = Object.assign(document.createElement('form'), { id: 'f' });
  const cell = document.querySelector('#own');
  if (cell === null) throw new Error('no cell');
  cell.before(form);
  // As browsers have it: a field stands for the property of its form that it is named after.
  Object.defineProperty(form, 'textContent', { get: () => document.createElement('input') });

  expect(readCellHeads()(cell)).toEqual(['中标人：']);
});
