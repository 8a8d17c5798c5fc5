import { beforeAll, describe, expect, test } from 'vitest';
import { open } from '../../../../fixtures/desk/browse.ts';
import { openCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
const branch = codeOf(2);
let officer: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  const own = registration(code);
  await record(token, own);
  const body = { ...Object(own.body), name: '示例瓯江环境检测有限公司乐清分公司', branchOf: code };
  await record(token, { ...registration(branch), body });
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

const lookUp = async (asked: string) =>
  (await open(`/look-up?${new URLSearchParams({ q: asked })}`, officer.secret)).json();

describe('while a code is typed', () => {
  test('it is told whose it is, how it stands and whose branch it is', async () => {
    expect(await lookUp(branch.toLowerCase())).toEqual({
      said: '',
      found: [
        {
          code: branch,
          name: '示例瓯江环境检测有限公司乐清分公司',
          about: expect.stringMatching(`^正常 · .* · ${code} 的分支机构$`),
        },
      ],
    });
  });

  test.each([
    ['a wrong check digit', `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`, '校验位不符'],
    ['nobody on file', codeOf(77), '代码无误'],
    ['a name of nobody', '没有这个名字', '没有名称相近的机构'],
    ['LIKE signs and markup', '%_<script>', '没有名称相近的机构'],
  ])('%s is said', async (_, asked, said) => {
    expect(await lookUp(asked)).toEqual({ said: expect.stringContaining(said), found: [] });
  });

  test('a part of a name offers whoever has it', async () => {
    expect(await lookUp('瓯江')).toMatchObject({ found: [{ code }, { code: branch }] });
  });

  test.each(['', '示', code.slice(0, 12)])('“%s” is too little to say anything', async (asked) => {
    expect(await lookUp(asked)).toMatchObject({ found: [] });
  });
});

test('whoever speaks for somebody is told of nobody else, and isn’t offered to ask', async () => {
  const plan = { role: 'agency', speaksFor: { kind: 'agency', code } } as const;
  const agent = await enrolled('counter', await invited(plan));

  const answer = await openCounter(`/look-up?q=${branch}`, agent.secret);

  expect(answer.status).toBe(403);
});
