import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ask, makeToken, publish, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration, removal } from '../../../../fixtures/desk/drafts.ts';
import { listAgency } from '../../../../fixtures/desk/listed-agency.ts';
import { lose, restore } from '../../../../fixtures/desk/lost-ledger.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';
import { recordDraft } from '../../../../fixtures/desk/record-draft.ts';

const at = '/exchange';
const agency = codeOf(1);
const asking = {
  recipient: 'finance',
  list: 'subjects',
  askedBy: '示例财政局采购处',
  document: '示例财函1号',
  format: 'csv',
};
let officer: Guest;
let listed: string;
let first: string;

beforeAll(async () => {
  ({ officer: first, listed } = await listAgency({ beside: [registration(codeOf(2))] }));
  // A listing begins on the next working day, and is told from then on.
  await later('2026-11-17T01:00:00.000Z');
  await publish();
});

async function comeIn() {
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
}

/** Sessions end meanwhile. */
async function later(instant: string) {
  await setClock(instant);
  await comeIn();
}

const page = async (secret = officer.secret) => (await open(at, secret)).text();
const hand = (change: Readonly<Record<string, string>> = {}, secret = officer.secret) =>
  send(at, { ...asking, ...change }, secret);
const openPart = async () => /id="open".*?<\/section>/s.exec(await page())?.[0] ?? '';
const deadlines = async () => {
  const { token } = await makeToken('clock');
  const answer = await (await ask('/v1/deadlines', token)).json<{
    deadlines: { what: string; recipient?: string; lateness: string }[];
  }>();
  return answer.deadlines.filter(({ what }) => what === 'withdrawal-receipt');
};

test('Art. 31: the list of subjects has who is listed, by published words alone, and who asked for it is logged', async () => {
  const answer = await hand();

  const csv = await answer.text();
  expect(answer.headers.get('Content-Disposition')).toContain('subjects-finance-2026-11-17.csv');
  expect(csv).toMatch(new RegExp(`失信惩戒.*${agency}.*黑名单：出具虚假监测报告.*${listed}`));
  expect(csv).not.toContain(codeOf(2));
  expect(csv).not.toContain('officer-');
  const html = await page();
  expect(html).toMatch(
    /提供记录.*财政部门.*信用联合奖惩对象清单.*示例财政局采购处 · 示例财函1号.*1 条/s,
  );
  expect((await env.ARCHIVE.list({ prefix: 'hand-overs/' })).objects).toHaveLength(1);
});

test('each recipient has each of its lists with when it last got that one', async () => {
  const html = await page();

  const [part = ''] = /id="recipients".*?<\/section>/s.exec(html) ?? [];
  expect(part).toMatch(/<li>信用联合奖惩对象清单：2026年11月17日[^<]*<\/li>/);
  expect(part).toContain('<li>信用联合奖惩措施清单：未提供过</li>');
  expect(part).not.toContain('未提供过；');
});

test.each([
  ['a recipient that is none', { recipient: 'somebody' }, 'list'],
  ['a list that is not for the recipient', { list: 'serious' }, 'list'],
  ['a list that is none', { list: 'everything' }, 'list'],
  ['nobody who asked', { askedBy: ' ' }, 'askedBy'],
  ['an identity number for a name', { askedBy: '999900199001011236' }, 'askedBy'],
  ['no document', { document: '' }, 'document'],
])('nothing is handed over for %s', async (_name, change, field) => {
  const before = (await env.ARCHIVE.list({ prefix: 'hand-overs/' })).objects.length;

  const answer = await hand(change);

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`href="#${field}"`);
  expect((await env.ARCHIVE.list({ prefix: 'hand-overs/' })).objects).toHaveLength(before);
});

test('Art. 37: once the listing is removed, whoever was handed it has to confirm, and nobody else', async () => {
  await later('2026-11-18T01:00:00.000Z');
  expect(await openPart()).toContain('没有待确认的撤下');

  await record(first, removal(agency, 'WZ-1'));
  await publish();

  const part = await openPart();
  expect(part).toMatch(/2026年11月23日.*移出黑名单.*示例决字1号.*财政部门/s);
  expect(part).not.toContain('税务部门');
  expect(await deadlines()).toMatchObject([{ recipient: '财政部门', lateness: 'in-time' }]);
  expect(await (await hand({ recipient: 'tax' })).text()).not.toContain(agency);
  expect(await openPart()).not.toContain('税务部门');
});

test('the notice of what to take down names the decision, and no more of it', async () => {
  const csv = await (await hand({ list: 'withdrawals' })).text();

  expect(csv).toMatch(new RegExp(`${agency}.*示例决字1号.*移出黑名单`));
  expect(csv).not.toContain('出具虚假监测报告');
  expect(await (await hand({ list: 'withdrawals', recipient: 'tax' })).text()).not.toContain(
    agency,
  );
});

test('three working days later it is overdue, after a restore as before', async () => {
  await later('2026-11-24T01:00:00.000Z');
  const before = await deadlines();
  await lose();
  await restore();

  await comeIn();
  expect(before).toMatchObject([{ recipient: '财政部门', lateness: 'overdue' }]);
  expect(await deadlines()).toEqual(before);
  expect(await page()).toContain('示例财政局采购处 · 示例财函1号');
});

test('the recipient’s answer goes on record, and closes the file', async () => {
  const part = await openPart();
  const hidden = [...part.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const said = { ...Object.fromEntries(hidden), 'body.confirmedOn': '2026-11-20' };
  const begun = await send('/drafts/new', said, officer.secret);

  await recordDraft(begun.headers.get('Location') ?? '', officer.secret);

  expect(await openPart()).toContain('没有待确认的撤下');
  expect(await deadlines()).toEqual([]);
});

test('an auditor reads what went to whom and hands nothing over; other roles see none of it', async () => {
  const auditor = await enrolled('office', await invited({ role: 'auditor' }));
  const county = await enrolled('office', await invited({ role: 'county-regulator' }));

  expect(await page(auditor.secret)).toContain('示例财函1号');
  expect(await page(auditor.secret)).not.toContain('name="askedBy"');
  expect((await hand({}, auditor.secret)).status).toBe(403);
  expect((await open(at, county.secret)).status).toBe(403);
  expect((await hand({}, county.secret)).status).toBe(403);
});
