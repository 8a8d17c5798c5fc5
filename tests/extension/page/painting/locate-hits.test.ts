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
  ['a page that reads otherwise by now', '<p>示例白云公司</p>', '示例青山公司'],
  ['text that a style sheet writes otherwise', '<p>示例abc公司</p>', '示例ABC公司'],
])('%s has no hits', (_, html, text) => {
  expect(covered(html, text, [text])).toEqual([]);
});
