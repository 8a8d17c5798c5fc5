import { beforeAll, expect, test } from 'vitest';
import { theBook } from '../../../../../shared/kinds/book/the-book.ts';
import { describeForm } from '../../../../../worker/desk/forms/describe-form.ts';
import { typedOf } from '../../../../../worker/desk/forms/typed-of.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ask, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import {
  codeOf,
  listing,
  notice,
  proposal,
  registration,
} from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited, signIn } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
const caseId = 'WZ-1';
let token: string;
let proposer: Guest;
let approver: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  await record(token, registration(code));
  proposer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  approver = await enrolled('office', await invited({ name: '林某某', role: 'city-regulator' }));
});

const begin = async (kind: string, { secret }: Guest) =>
  (await send('/drafts/new', { subject: code, kind, case: caseId }, secret)).headers.get(
    'Location',
  ) ?? '';

/** Types what the entry says into a new draft of its kind, as a browser does, and goes on to where it is checked. */
async function write({ kind: name, ...draft }: { readonly kind: string }, guest: Guest) {
  const at = await begin(name, guest);
  const kind = theBook.kindOf(name);
  const typed = kind ? [...typedOf(describeForm(kind), draft)] : [];
  const fields = Object.fromEntries(typed.map(([field, [value = '']]) => [field, value]));
  await send(at, { ...fields, step: 'check' }, guest.secret);
  return at;
}

const textOf = async (path: string, { secret }: Guest) => (await open(path, secret)).text();
const entriesOf = async () => {
  const file = await (await ask(`/v1/subjects/${code}`, token)).json<{
    entries: { kind: string }[];
  }>();
  return file.entries.map(({ kind }) => kind);
};

test('a name in full leads to its file, where what may be recorded is offered', async () => {
  const query = new URLSearchParams({ q: '示例瓯江环境检测有限公司' });

  const found = await open(`/subjects?${query}`, proposer.secret);

  expect([found.status, found.headers.get('Location')]).toEqual([303, `/subjects/of/${code}`]);
  const file = await textOf(`/subjects/of/${code}`, proposer);
  expect(file).toContain(theBook.kindOf('listing-proposed')?.title.zh);
  expect(file).not.toContain('engagement-confirmed');
});

test('an officer proposes a listing and gives notice, another decides it, and sees before what it changes', async () => {
  for (const draft of [proposal(code, caseId), notice(code, caseId, '2026-11-02')]) {
    const at = await write(draft, proposer);
    expect(await textOf(`${at}/check`, proposer)).toContain('核对后录入');
    const done = await send(`${at}/check`, {}, proposer.secret);
    expect(done.headers.get('Location')).toBe(`${at}/recorded`);
  }
  await setClock('2026-12-01T01:00:00.000Z');
  [proposer, approver] = [await signedIn(proposer), await signedIn(approver)];

  const own = await write(listing(code, caseId), proposer);
  expect(await textOf(`${own}/check`, proposer)).toContain('建议人不得作出列入决定');

  const at = await write(listing(code, caseId), approver);
  const check = await textOf(`${at}/check`, approver);
  expect(check).toMatch(/台账 · 状态.*正常.*黑名单/s);
  expect(check).toMatch(/公示 · 状态.*正常.*黑名单/s);
  const press = () => send(`${at}/check`, {}, approver.secret);
  const pressed = [...(await Promise.all([press(), press()])), await press()];

  expect(pressed.map(({ headers }) => headers.get('Location'))).toEqual(
    Array(3).fill(`${at}/recorded`),
  );
  expect(await entriesOf()).toEqual([
    'registration-filed',
    'listing-proposed',
    'listing-notified',
    'listing',
  ]);
  expect(await textOf(`${at}/recorded`, approver)).toMatch(/记录编号.*330300-4.*台账条数.*>4</s);
});

async function signedIn(guest: Guest): Promise<Guest> {
  const entered = await signIn('office', guest.key);
  if (entered.kind !== 'entered') throw new Error(entered.kind);
  return { ...guest, secret: entered.secret };
}

test('of what is missing each field says so, and what was typed stays', async () => {
  const at = await begin('demerit', proposer);
  await send(at, { 'body.summary': '"><script>alert(1)</script>', step: 'check' }, proposer.secret);

  const answer = await open(`${at}/check`, proposer.secret);

  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('href="#body.act"');
  expect(html).toContain('id="body.act-fault"');
  expect(html).toContain('&lt;script>alert(1)');
  expect(html).not.toContain('<script>alert');
});

test('a decision that harms is not recorded until its recorder has shown again who they are', async () => {
  const at = await write({ ...proposal(code, 'WZ-2'), kind: 'demerit' }, approver);
  await setClock('2026-12-01T01:10:00.000Z');
  const draft = {
    'body.act': '12-3-technical-error',
    'body.summary': '技术差错',
    'body.actOn': '2026-11-20',
    caseId: 'WZ-2',
  };
  await send(at, { ...draft, ...basis(), step: 'check' }, approver.secret);
  const before = await entriesOf();

  const answer = await send(`${at}/check`, {}, approver.secret);

  expect(await answer.text()).toContain(`/confirm?${new URLSearchParams({ to: `${at}/check` })}`);
  expect(await entriesOf()).toEqual(before);
});

function basis() {
  const { authority, law, level, article, documentNumber } = proposal(code, caseId).basis;
  return Object.fromEntries(
    Object.entries({ authority, law, level, article, documentNumber }).map(([name, value]) => [
      `basis.${name}`,
      value,
    ]),
  );
}

test('a draft is seen, changed, dropped and recorded by none but its writer', async () => {
  const at = await write(proposal(code, 'WZ-3'), proposer);

  const answers = await Promise.all([
    open(at, approver.secret),
    open(`${at}/check`, approver.secret),
    send(at, { 'body.summary': '别人' }, approver.secret),
    send(`${at}/check`, {}, approver.secret),
  ]);
  await send(`${at}/drop`, {}, approver.secret);

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(await textOf(at, proposer)).toContain('出具虚假监测报告');
});

test('what a grant may not record is neither offered nor begun', async () => {
  const county = await enrolled(
    'office',
    await invited({ name: '周某某', role: 'county-regulator' }),
  );

  const answer = await send('/drafts/new', { subject: code, kind: 'listing' }, county.secret);

  expect(answer.status).toBe(403);
  expect(await textOf(`/subjects/of/${code}`, county)).not.toContain('value="listing"');
});
