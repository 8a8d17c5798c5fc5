// @vitest-environment node
import { expect, test } from 'vitest';
import { FairTime } from '../../../extension/background/fair-time.ts';
import { findInBlocks } from '../../../extension/background/find.ts';
import { findInPortions } from '../../../extension/background/find-in-portions.ts';
import { findOverLines } from '../../../extension/background/find-over-lines.ts';
import { linesOf } from '../../../extension/background/lines.ts';
import { lineBreak } from '../../../extension/messages/lines.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';
import { processorMs } from '../../support/processor-time.ts';

const name = '示例暗礁环境检测有限公司';
const code = '91330300MA2ABCDE5X';
const declared = '示例自称环境检测有限公司';
const register = registerOf(
  named(name),
  named('示例他人环境检测有限公司').concat({ name: declared, kind: 'alias', isUnconfirmed: true }),
);

/** Looks a text over, and tells the longest that any other tab had to wait meanwhile (milliseconds of processor time). */
async function lookOver(text: string) {
  let longestMs = 0;
  let last = processorMs();
  const turn = () => {
    longestMs = Math.max(longestMs, processorMs() - last);
    last = processorMs();
  };
  const pause = async () => {
    turn();
    await new Promise((go) => setTimeout(go));
    last = processorMs();
  };
  const time = new FairTime({ clock: () => processorMs(), pause });
  const start = processorMs();
  const lines = linesOf({ ids: [1], texts: [text] }, register);
  turn();
  const found = await findOverLines(lines, (some) =>
    findInPortions(
      some,
      register,
      (portion) => findInBlocks(portion, [], register, now, undefined),
      { tab: 1, time, jurisdiction: '330300' },
    ),
  );
  return { found, longestMs, totalMs: processorMs() - start };
}

const times = 3000;

test.each([
  ['without a mark', name.repeat(times)],
  ['as a list', `${name}、`.repeat(times)],
  ['as a consortium', `联合体：${`${name}、`.repeat(times)}`],
  ['with a code each', `${name}（统一社会信用代码：${code}）`.repeat(times)],
  ['with a former name each', `${name}（原${name}）`.repeat(times)],
  ['in as many lines', `${name}\n`.repeat(times)],
  ['over as many line breaks', `${name.slice(0, 4)}${lineBreak}${name.slice(4)}`.repeat(times)],
  ['as branches', `${name}示例分公司`.repeat(times)],
  ['by its bearer’s own word', declared.repeat(times)],
  [
    'by its bearer’s own word, over as many line breaks',
    `${declared.slice(0, 4)}${lineBreak}${declared.slice(4)}`.repeat(times),
  ],
  ['by its bearer’s own word, as a list', `${declared}、`.repeat(times)],
  ['beside another’s own word each', `${name}${declared}`.repeat(times)],
])('one name three thousand times keeps no other tab waiting: %s', async (_, text) => {
  const { found, longestMs, totalMs } = await lookOver(text);

  expect(found.findings.length + found.unknown.length).toBeGreaterThan(0);
  // Of processor time; a tenth of that is usual.
  expect(longestMs).toBeLessThan(1500);
  expect(totalMs).toBeLessThan(15_000);
});

test('text that was left out of the search is told to the reader', async () => {
  const { found } = await lookOver(name.repeat(times));

  expect(found.unchecked).toEqual([{ block: 1, because: 'too-long' }]);
  expect(found.findings.length).toBeLessThan(times);
});

test('a list that is split for checking is found as a whole, each name in its place', async () => {
  const text = `入库单位：${`${name}、`.repeat(700)}`;

  const { found } = await lookOver(text);

  expect(found.unchecked).toEqual([]);
  expect(found.findings).toHaveLength(700);
  expect(found.findings.every(({ start, end }) => text.slice(start, end) === name)).toBe(true);
  expect(new Set(found.findings.map(({ certainty }) => certainty.kind))).toEqual(
    new Set(['certain']),
  );
});

test('a page that has used up its time is not checked further, and says so', async () => {
  const clock = { ms: 0 };
  const time = new FairTime({ clock: () => (clock.ms += 3000), pause: async () => undefined });
  const lines = linesOf({ ids: [1, 2], texts: [`${name}、`.repeat(700), name] }, register);

  const { unchecked } = await findInPortions(
    lines,
    register,
    (portion) => findInBlocks(portion, [], register, now, undefined),
    { tab: 1, time, jurisdiction: '330300' },
  );

  expect(unchecked).toEqual([
    { block: 1, because: 'too-much' },
    { block: 2, because: 'too-much' },
  ]);
});
