import { beforeAll, expect, test } from 'vitest';
import { open, send } from '../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited, signIn } from '../../../fixtures/desk/people.ts';

const code = codeOf(1);
let registrar: string;
let proposer: Guest;
let approver: Guest;

const textOf = async (path: string, { secret }: Guest) => (await open(path, secret)).text();
const countsIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<strong>(\d+)<\/strong> ([^<]+)</g)].map(([, count, label]) => [
      label,
      Number(count),
    ]),
  );

async function again(guest: Guest): Promise<Guest> {
  const entered = await signIn('office', guest.key);
  if (entered.kind !== 'entered') throw new Error(entered.kind);
  return { ...guest, secret: entered.secret };
}

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  registrar = (await makeToken('registrar')).token;
  await record(registrar, registration(code));
  proposer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  approver = await enrolled('office', await invited({ name: '林某某', role: 'city-regulator' }));
  const own = await makeToken(proposer.person);
  await record(own.token, proposal(code, 'WZ-1'));
  await record(own.token, notice(code, 'WZ-1', '2026-11-02'));
});

test('before the window for hearing is over nothing waits for anybody’s decision', async () => {
  const html = await textOf('/', approver);

  expect(countsIn(html)).toMatchObject({ 待我决定: 0, 草稿: 0, 关注的主体有变化: 0 });
  expect(html).not.toContain('href="#decisions"');
  expect(html).toContain(`/case?subject=${code}&amp;case=WZ-1`);
});

test('afterwards it waits for whoever may decide it, and leads to where it is read', async () => {
  await setClock('2026-11-10T01:00:00.000Z');
  [proposer, approver] = [await again(proposer), await again(approver)];

  const mine = await textOf('/', proposer);
  const theirs = await textOf('/', approver);

  expect(countsIn(mine)).toMatchObject({ 待我决定: 0 });
  expect(countsIn(theirs)).toMatchObject({ 待我决定: 1 });
  expect(theirs).toContain(`/case/decision?subject=${code}&amp;case=WZ-1&amp;kind=listing`);
});

test('what was begun is counted, and what was recorded about a watched subject until it is looked at', async () => {
  await send('/drafts/new', { subject: code, kind: 'listing', case: 'WZ-1' }, approver.secret);
  await send(`/subjects/of/${code}/watch`, { watch: 'yes' }, approver.secret);
  const before = await textOf('/', approver);
  await record(registrar, proposal(code, 'WZ-2'));

  const after = await textOf('/', approver);
  await open(`/subjects/of/${code}`, approver.secret);
  const seen = await textOf('/', approver);
  await send(`/subjects/of/${code}/watch`, { watch: 'no' }, approver.secret);
  await record(registrar, proposal(code, 'WZ-3'));
  const unwatched = await textOf('/', approver);

  const news = [before, after, seen, unwatched].map((html) => countsIn(html).关注的主体有变化);
  expect(news).toEqual([0, 1, 0, 0]);
  expect(countsIn(before)).toMatchObject({ 草稿: 1 });
});

test('an agency is found by a part of its name, to be chosen by the reader', async () => {
  const html = await textOf(`/subjects?${new URLSearchParams({ q: '瓯江环境' })}`, approver);

  expect(html).toContain(`href="/subjects/of/${code}"`);
  expect(html).toContain('示例瓯江环境检测有限公司');
});

test.each(['%', '_', "' OR 1=1 --", '\u200b'])('“%s” finds nobody by its part', async (asked) => {
  const html = await textOf(`/subjects?${new URLSearchParams({ q: asked })}`, approver);

  expect(html).not.toContain(code);
});
