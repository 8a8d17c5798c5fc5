import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import {
  ask,
  ledger,
  makeToken,
  publish,
  record,
  setClock,
} from '../../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';
import { operatorSecret } from '../../../../fixtures/desk-operator.ts';

const halt = '/publishing/halt';
const serials = Array.from({ length: 21 }, (_, place) => 100 + place);
let officer: Guest;
let operator: Guest;
let other: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
  operator = await enrolled('office', await invited({ role: 'operator' }));
  other = await enrolled('office', await invited({ role: 'operator' }));
  await record(
    token,
    serials.map((serial) => registration(codeOf(serial), `示例环境${serial}号有限公司`)),
  );
  await publish();
  // By an operator's own hand, so that one operator has recorded what waits.
  const { token: own } = await makeToken(other.person);
  await record(own, serials.map(banOf));
  await ask('/v1/publish', operatorSecret, { method: 'POST' });
});

function banOf(serial: number) {
  const draft = ban(codeOf(serial), `B-${serial}`, '2027-11-20T16:00:00.000Z');
  return { ...draft, body: { ...draft.body, name: `示例环境${serial}号有限公司` } };
}

const digest = async () => (await ledger().status()).halt?.digest ?? '';
const say = async (act: string, { secret }: Guest, more = {}) =>
  send(halt, { act, digest: await digest(), ...more }, secret);

test('whoever looks after publishing sees how much waits, of whom, and by whose entries', async () => {
  const page = await (await open('/publishing', officer.secret)).text();
  const list = await (await open(halt, officer.secret)).text();

  expect(page).toContain('21 个主体的状态变更尚未发布：加重 21 个，减轻 0 个');
  expect(list).toMatch(/示例环境100号有限公司.*正常.*市场禁入/s);
  expect(list).toContain(other.person);
  expect(list).not.toContain('name="act"');
});

test.each(['approve', 'refuse', 'withdraw'])(
  'an officer who is no operator cannot %s by a forged form',
  async (act) => {
    const answer = await say(act, officer, { reason: '伪造的请求' });

    expect(answer.status).toBe(403);
    expect(await digest()).toMatch(/^[0-9a-f]{64}$/);
  },
);

test('an operator who recorded any of it neither approves nor refuses', async () => {
  const answers = [await say('approve', other), await say('refuse', other, { reason: '不应发布' })];

  expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  expect(await answers[0]?.text()).toContain('经办其中任何一条的人员不得核准');
});

test('an approval of another list lets nothing pass', async () => {
  const answer = await send(halt, { act: 'approve', digest: '0'.repeat(64) }, operator.secret);

  expect(answer.status).toBe(422);
  expect((await ledger().status()).halt).not.toBeNull();
});

test('a refusal takes a reason, and what is typed stays text', async () => {
  const answer = await say('refuse', operator, { reason: '<b>' });

  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('id="reason-fault"');
  expect(html).not.toContain('<b>');
});

test('what one operator has refused no other lets pass, and only they take the refusal back', async () => {
  const third = await enrolled('office', await invited({ role: 'operator' }));
  await say('refuse', operator, { reason: '疑为误录，待核实' });

  const approved = await say('approve', third);
  const withdrawn = await say('withdraw', third);
  const page = await (await open(halt, third.secret)).text();

  expect(await approved.text()).toContain('其他运维人员已拒绝核准这些变更');
  expect(withdrawn.status).toBe(403);
  expect(page).toContain('疑为误录，待核实');
  expect(page).not.toContain('value="approve"');
  expect((await say('withdraw', operator)).status).toBe(303);
});

test('an operator has to show again who they are before they let anything pass', async () => {
  await setClock('2026-11-02T01:10:00.000Z');

  const page = await (await open(halt, operator.secret)).text();
  const answer = await say('approve', operator);
  await setClock('2026-11-02T01:00:00.000Z');

  expect(page).not.toContain('value="approve"');
  expect(answer.headers.get('Location')).toBe(`/confirm?to=${halt}`);
});

test('what an operator approves is published, and the words about it stay for good', async () => {
  const answer = await say('approve', operator);

  expect(answer.headers.get('Location')).toBe('/publishing');
  expect((await ledger().status()).halt).toBeNull();
  const page = await (await open('/publishing', operator.secret)).text();
  expect(page).toMatch(/核准与拒绝.*核准.*收回拒绝.*拒绝.*疑为误录，待核实/s);
  expect(page).toMatch(/最近的发布.*21/s);
  const change = runInDurableObject(ledger(), (_object, { storage }) => {
    storage.sql.exec('DELETE FROM haltWords');
  });
  await expect(change).rejects.toThrow('append-only');
});
