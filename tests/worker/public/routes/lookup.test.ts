import { expect, test } from 'vitest';
import type { LookupAnswer } from '../../../../shared/contract/lookup-answer.ts';
import { builtWidget } from '../../../fixtures/public/built-widget.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const namesakes = [31, 32].map((n) => makeNeutralRecord(n, ['示例同名环境检测有限公司']));
const declared = makeNeutralRecord(34, ['示例自称环境检测有限公司']);
const saysSo = {
  ...declared,
  names: declared.names.map((name) => ({ ...name, isUnconfirmed: true as const })),
};
const open = () => openPublic([normal, listed, saysSo, ...namesakes], { SCRIPTS: builtWidget() });
const lookUp = async (name: string) =>
  (await open()).getJson<LookupAnswer>(`/v1/lookup?name=${encodeURIComponent(name)}`);

test('the whole legal name of one agency leads to its code, and to nothing of its level', async () => {
  const answer = await lookUp('示例乙环境科技有限公司');

  expect(answer).toMatchObject({ answer: 'exact', code: listed.code, candidates: [] });
  expect(JSON.stringify(answer)).not.toMatch(/blacklisted|黑名单/);
});

test.each([
  ['a name that two bear', '示例同名环境检测有限公司', namesakes.map(({ code }) => code)],
  ['part of one', '示例乙', [listed.code]],
  ['one character off', '示例己环境科技有限公司', [listed.code]],
  ['a name that only its bearer claims', '示例自称环境检测有限公司', [saysSo.code]],
])('%s is ambiguous: who may be meant is listed, and nobody is chosen', async (_, name, codes) => {
  const { answer, code, candidates } = await lookUp(name);

  expect([answer, code]).toEqual(['ambiguous', undefined]);
  expect(candidates.map((one) => one.code).sort()).toEqual([...codes].sort());
  expect(candidates[0]?.says.zh).toMatch(/\p{Script=Han}/u);
});

test('a name on no record is neither', async () => {
  expect(await lookUp('没有登记的环境有限公司')).toMatchObject({ answer: 'none', candidates: [] });
});

test('what was looked up is kept by nobody', async () => {
  const { headers } = await (await open()).get('/v1/lookup?name=示例');

  expect(headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['示例乙环境科技有限公司', /营业执照一致.*&lt;lucheng-badge code=&quot;91990000000000027W/s],
  ['示例同名环境检测有限公司', /不代为选择.*\/embed\?code=/s],
  ['没有登记的环境有限公司', /没有这个名称/],
])('the builder asks back for %s as the interface does', async (name, words) => {
  const html = await (await (await open()).get(`/embed?code=${encodeURIComponent(name)}`)).text();

  expect(html).toMatch(words);
  expect(html.includes('&lt;lucheng-badge')).toBe(String(words).includes('lucheng-badge'));
});
