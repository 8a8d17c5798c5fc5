// @vitest-environment node
import { expect, test } from 'vitest';
import { FairTime } from '../../../extension/background/fair-time.ts';
import { findInBlocks } from '../../../extension/background/find.ts';
import { findInPortions } from '../../../extension/background/find-in-portions.ts';
import { findOverLines } from '../../../extension/background/find-over-lines.ts';
import { linesOf } from '../../../extension/background/lines.ts';
import { lineBreak } from '../../../extension/messages/lines.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const exact = '示例青山环境检测有限公司';
const declared = '示例自称环境检测有限公司';
const register = registerOf(
  named(exact),
  named('示例他人环境检测有限公司').concat({ name: declared, kind: 'alias', isUnconfirmed: true }),
  named('示例旁人环境检测有限公司').concat({
    name: `${exact}采购`,
    kind: 'alias',
    isUnconfirmed: true,
  }),
);
const time = new FairTime({ clock: () => 0, pause: async () => undefined });

function look(text: string) {
  const lines = linesOf({ ids: [7], texts: [text] }, register);
  return findOverLines(lines, (some) =>
    findInPortions(
      some,
      register,
      (portion) => findInBlocks(portion, [], register, now, undefined),
      { tab: 1, time, jurisdiction: '330300' },
    ),
  );
}

const halves = (name: string, end: string) => `${name.slice(0, 4)}${end}${name.slice(4)}`;

test.each([
  ['an authority gave', exact],
  ['its bearer alone gives itself', declared],
])('a name that %s is found where it goes over a line break', async (_, name) => {
  const text = `中标人：${halves(name, lineBreak)}${lineBreak}公告结束`;

  const { findings, unknown } = await look(text);

  expect(
    findings.map(({ name, role, start, end }) => [name, role, text.slice(start, end)]),
  ).toEqual([[name, 'winner', halves(name, lineBreak)]]);
  expect(unknown).toEqual([]);
});

test.each([
  ['an authority gave', exact],
  ['its bearer alone gives itself', declared],
])('two boxes over which a name seems to go that %s are read closely', (_, name) => {
  const { readClosely } = linesOf({ ids: [7], texts: [halves(name, '\n')] }, register);

  expect(readClosely).toEqual([{ block: 7, start: 0, end: name.length + 1 }]);
});

test('a name that goes over a line by its bearer’s word alone changes nothing of what is found of others', async () => {
  const alone = await look(`中标人：${exact}`);

  const { findings } = await look(`中标人：${exact}${lineBreak}采购公告`);

  expect(findings.filter(({ name }) => name === exact)).toEqual(alone.findings);
});
