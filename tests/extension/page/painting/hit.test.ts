import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rangesOf } from '../../../../extension/page/painting/hit.ts';
import { readRuns } from '../../../../extension/page/reading/read-runs.ts';
import { fakeRanges } from '../fake-ranges.ts';
import { addUsualStyles } from '../usual-styles.ts';

beforeAll(addUsualStyles);

beforeAll(fakeRanges);

function runOf(html: string) {
  document.body.innerHTML = `<p>${html}</p>`;
  const [run] = readRuns(document.body.firstElementChild ?? document.body).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

function rangesAt(html: string, name: string) {
  const run = runOf(html);
  const start = run.text.indexOf(name);
  return rangesOf(run, start, start + name.length).map(
    ({ startContainer, startOffset, endContainer, endOffset }) => [
      startContainer.textContent,
      startOffset,
      endContainer.textContent,
      endOffset,
    ],
  );
}

test('a name in one text node is one range of exactly its characters', () => {
  expect(rangesAt('由示例青山公司承担', '示例青山公司')).toEqual([
    ['由示例青山公司承担', 1, '由示例青山公司承担', 7],
  ]);
});

test('a name over several inline elements is one range from its first to its last character', () => {
  expect(rangesAt('由<b>示例</b><i>青山</i>公司承担', '示例青山公司')).toEqual([
    ['示例', 0, '公司承担', 2],
  ]);
});

test('what is not read between a name’s parts is not painted', () => {
  expect(rangesAt('示例<span style="display:none">旧</span>青山公司', '示例青山公司')).toEqual([
    ['示例', 0, '示例', 2],
    ['青山公司', 0, '青山公司', 4],
  ]);
});

test('ranges cover the characters asked for, however the text is cut into elements', () => {
  const pieces = fc.array(fc.constantFrom('示例', '青', '山公司', '（联合体）'), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (texts, a, b) => {
      const run = runOf(`示例公司${texts.map((text) => `<b>${text}</b>`).join('')}`);
      const [start, end] = [a % run.text.length, b % run.text.length].sort((x, y) => x - y) as [
        number,
        number,
      ];

      const covered = rangesOf(run, start, end + 1)
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        })
        .join('');

      expect(covered).toBe(run.text.slice(start, end + 1));
    }),
  );
});
