import { expect, test } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type { LookAnswer } from '../../../../extension/messages/page-messages.ts';
import { doubtsIn } from '../../../../extension/page/asking/doubts.ts';
import type { Block } from '../../../../extension/page/reading/block.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';

const name = '示例青山公司';
const whole = { start: 0, end: name.length };

/** Numbers of the blocks that are in doubt: one for each paragraph, read as a whole and laid out as its text. */
function doubts(html: string, answer: Partial<LookAnswer>): readonly number[] {
  document.body.innerHTML = html;
  const blocks = [...document.querySelectorAll('p')].map(
    (container, id): Block => ({ id, container, text: container.textContent, run: undefined }),
  );
  const empty = { findings: packFindings([]), listed: [], readClosely: [], verdicts: {} };
  const paint = { names: [], lang: 'zh', registers: {} } as const;
  return [...doubtsIn({ ...empty, paint, ...answer }, (id) => blocks[id]).keys()];
}

const parted = '<p>示例<b>青山</b>公司</p>';

test('a name in several text nodes is in doubt, one in a single one is not', () => {
  const findings = packFindings([
    makeFinding(1, { ...whole, block: 0 }),
    makeFinding(2, { ...whole, block: 1 }),
  ]);

  expect(doubts(`<p>${name}</p>${parted}`, { findings })).toEqual([1]);
});

test('of findings that say the same only the first is in doubt', () => {
  const finding = makeFinding(1, { ...whole, block: 0 });
  const findings = packFindings([finding, { ...finding, block: 1 }]);

  expect(doubts(`<p>${name}</p>${parted}`, { findings })).toEqual([]);
  expect(doubts(`${parted}<p>${name}</p>`, { findings })).toEqual([0]);
});

test('a name that is only listed is in doubt as well, in several text nodes', () => {
  expect(doubts(parted, { listed: [0, 0, name.length] })).toEqual([0]);
});

test('a name that goes on over a line end is always in doubt', () => {
  expect(doubts('<p>示例青山\n公司</p>', { readClosely: [0, 0, name.length + 1] })).toEqual([0]);
});
