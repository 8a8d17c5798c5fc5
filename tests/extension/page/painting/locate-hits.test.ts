import { beforeAll, expect, test } from 'vitest';
import { locateHits } from '../../../../extension/page/painting/locate-hits.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';
import { fakeRanges } from '../fake-ranges.ts';

beforeAll(fakeRanges);

/** What the names in a block read as a whole cover on the page; `text` is how a browser lays `html` out. */
function covered(html: string, text: string, names: readonly string[]) {
  document.body.innerHTML = `<section>${html}</section>`;
  const container = document.querySelector('section') ?? document.body;
  const findings = names.map((name) => {
    const start = text.indexOf(name);
    return makeFinding(1, { start, end: start + name.length });
  });
  const hits = locateHits({ id: 1, text, container, run: undefined }, findings);
  return hits.map(({ ranges: [range] }) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

test('a name is covered from its first to its last character, however its text was laid out', () => {
  expect(
    covered(
      '<p>\n  由 示例 <b>青山</b>\n  公司承担\n</p>\n<p>示例白云公司</p>',
      '由 示例 青山 公司承担\n\n示例白云公司',
      ['示例 青山 公司', '示例白云公司'],
    ),
  ).toEqual(['示例 青山\n  公司', '示例白云公司']);
});

test.each([
  ['a block that reads otherwise by now', '<p>示例白云公司</p>', '示例青山公司'],
  ['a block that a style sheet writes otherwise', '<p>示例abc公司</p>', '示例ABC公司'],
])('no hit is located in %s', (_, html, text) => {
  expect(covered(html, text, [text])).toEqual([]);
});

test.each([
  ['another name in its place', '示例白云公司'],
  ['more of a name after it', '示例青山公司杭州分公司'],
  ['less of it', '示例青山'],
  ['nothing', ''],
])('a name read box by box has no hit where the page has written %s since', (_, data) => {
  document.body.innerHTML = '<p>示例青山公司</p>';
  const [container] = document.querySelectorAll('p');
  const node = container?.firstChild as Text;
  const run = { text: node.data, nodes: [node], starts: [0] };
  const block = { id: 1, text: node.data, container: container as Element, run };
  const finding = makeFinding(1, { start: 0, end: node.length });
  expect(locateHits(block, [finding])).toHaveLength(1);

  node.data = data;

  expect(locateHits(block, [finding])).toEqual([]);
});
