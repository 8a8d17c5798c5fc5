import { beforeAll, expect, test } from 'vitest';
import { TextMap } from '../../../../extension/page/reading/text-map.ts';
import { answerForClosedTrees } from '../closed-trees.ts';

beforeAll(() => {
  answerForClosedTrees();
  // The stand-in for a browser has no animations, and no layout: elements are laid out as the text in them.
  Document.prototype.getAnimations ??= () => [];
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
});

/** Two paragraphs, read as one, of which the first changes; each change says which texts are new by that. */
function open() {
  document.body.innerHTML = '<p>示例青山</p><p>示例白云</p>';
  const map = new TextMap(document.documentElement, {
    onHidden: () => undefined,
    onShadow: () => undefined,
    onUndefined: () => undefined,
  });
  const read = () => {
    while (map.step());
    return map.blocks.take().added.map(({ text }) => text);
  };
  const [first] = document.querySelectorAll('p');
  const change = (text: string, nodes: readonly Node[] = first ? [first] : []) => {
    if (first !== undefined) first.textContent = text;
    map.touch(nodes);
    return read();
  };
  return { first: read(), change };
}

test('text read as a whole is read so again when it changes, and box by box once it changes a little for the third time', () => {
  const { first, change } = open();

  expect(first).toEqual(['示例青山示例白云']);
  expect(change('示例一一')).toEqual(['示例一一示例白云']);
  expect(change('示例二二')).toEqual(['示例二二示例白云']);
  expect(change('示例三三')).toEqual(['示例三三', '示例白云']);
  expect(change('示例四四')).toEqual(['示例四四']);
});

test('text read as a whole is read so again when much of it changes, however often', () => {
  const { change } = open();
  const many = () =>
    [...document.querySelectorAll('body, p')].flatMap((one) => [one, ...one.childNodes]);

  for (const text of ['示例一一', '示例二二', '示例三三', '示例四四']) {
    expect(change(text, many())).toEqual([`${text}示例白云`]);
  }
});
