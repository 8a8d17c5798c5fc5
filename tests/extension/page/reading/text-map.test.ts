import { beforeAll, expect, test, vi } from 'vitest';
import { TextMap } from '../../../../extension/page/reading/text-map.ts';
import { addUsualStyles } from '../usual-styles.ts';

beforeAll(addUsualStyles);

function open(html: string) {
  document.body.innerHTML = html;
  const hidden: Element[] = [];
  const map = new TextMap(document.documentElement, {
    onHidden: (element) => hidden.push(element),
    onShadow: () => undefined,
    onUndefined: () => undefined,
  });
  const collect = () => {
    while (map.step());
    return map.blocks.take();
  };
  return { map, collect, hidden };
}

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const texts = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text);

test('the whole page is read once, in its order', () => {
  const { collect } = open(
    '<p>示例青山</p><table><tr><td>示例白云</td><td>示例云岭</td></tr></table>',
  );

  expect(texts(collect().added)).toEqual(['示例青山', '示例白云', '示例云岭']);
  expect(collect()).toEqual({ added: [], gone: [] });
});

test('a change has only its own box read again; the rest keep their numbers', () => {
  const { map, collect } = open('<p>示例青山</p><p id="b">示例白云</p>');
  const before = collect().added;

  find('#b').textContent = '示例云岭公司';
  map.touch([find('#b')]);
  const { added, gone } = collect();

  expect(texts(added)).toEqual(['示例云岭公司']);
  expect(gone).toEqual([before[1]?.id]);
  expect(added[0]?.id).toBeGreaterThan(before[1]?.id ?? 0);
});

test('a box added later is read, and one removed is gone', () => {
  const { map, collect } = open('<div id="list"><p>示例青山</p></div>');
  const [first] = collect().added;

  find('#list').innerHTML = '<p>示例白云</p>';
  map.touch([find('#list')]);
  map.sweep();

  const { added, gone } = collect();
  expect(texts(added)).toEqual(['示例白云']);
  expect(gone).toEqual([first?.id]);
});

test('an element that comes to be shown is read then, and forgotten when it is hidden again', () => {
  const { map, collect, hidden } = open(
    '<section id="tab" style="display:none"><p>示例青山</p></section>',
  );
  expect(collect().added).toEqual([]);
  expect(hidden).toEqual([document.head, find('#tab')]);

  find('#tab').style.display = 'block';
  map.restyle(find('#tab'));
  const [block] = collect().added;
  expect(block?.text).toBe('示例青山');

  find('#tab').style.display = 'none';
  map.restyle(find('#tab'));
  expect(collect().gone).toEqual([block?.id]);
});

test('a box that comes and goes before it was read is no news', () => {
  const { map, collect } = open('<p id="a">示例青山</p>');
  collect();

  find('#a').append('公司');
  map.touch([find('#a')]);
  map.step();
  find('#a').lastChild?.remove();
  map.touch([find('#a')]);

  const { added, gone } = collect();
  expect(texts(added)).toEqual(['示例青山']);
  expect(gone).toHaveLength(1);
});

test('a change outside every box that was read has nothing read again', () => {
  const { map, collect } = open('<p>示例青山</p>');
  collect();

  map.touch([document.createElement('p')]);

  expect(map.step()).toBe(false);
});

test('a field that its own style hid is read once it is shown, and forgotten when it is hidden again', () => {
  const { map, collect } = open(
    '<p>公告<input id="f" value="示例黑水公司" style="display:none"></p><p>示例青山</p>',
  );
  expect(texts(collect().added)).toEqual(['公告', '示例青山']);

  find('#f').style.display = 'inline-block';
  expect(map.hasRevealed()).toBe(true);
  const [block] = collect().added;
  expect(block?.text).toBe('示例黑水公司');

  find('#f').style.display = 'none';
  expect(map.hasRevealed()).toBe(true);
  expect(collect().gone).toEqual([block?.id]);
});

test('a field that is shown is read as soon as that is told, too', () => {
  const { map, collect } = open(
    '<p>公告<input id="f" value="示例黑水公司" style="display:none"></p>',
  );
  collect();

  find('#f').style.display = 'inline';
  map.restyle(find('#f'));

  expect(texts(collect().added)).toEqual(['示例黑水公司']);
});

test('a box in which reading breaks off is counted as long as it can’t be read, and keeps no other from being read', () => {
  const { map, collect } = open('<p id="a">示例青山</p><p id="b">示例白云</p><p>示例云岭</p>');
  collect();
  const errors = vi.fn();
  vi.stubGlobal('reportError', errors);
  const { getComputedStyle } = window;
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    if (element.id === 'b') throw new Error('example');
    return getComputedStyle(element);
  });
  find('#a').innerHTML = '示例<b>红河</b>';
  find('#b').innerHTML = '示例<b>黄河</b>';

  map.touch([find('#b'), find('#a')]);
  expect(texts(collect().added)).toEqual(['示例红河']);
  expect(map.count()).toMatchObject({ blocks: 2, failed: 1 });
  expect(errors).toHaveBeenCalledWith(new Error('example'));

  vi.unstubAllGlobals();
  map.touch([find('#b')]);
  expect(texts(collect().added)).toEqual(['示例黄河']);
  expect(map.count()).toMatchObject({ blocks: 3, failed: 0 });
});
