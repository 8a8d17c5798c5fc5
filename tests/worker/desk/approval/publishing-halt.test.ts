import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { noticeNewRules } from '../../../../worker/desk/projecting/notice-new-rules.ts';
import {
  ask,
  comeDue,
  ledger,
  makeToken,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { readHead, readRegister } from '../../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

const serials = Array.from({ length: 21 }, (_, place) => 100 + place);
let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
});

function tryPublish(body?: object): Promise<Response> {
  return ask('/v1/publish', operatorSecret, {
    method: 'POST',
    ...(body && { body: JSON.stringify(body) }),
  });
}

function bansFor(some: readonly number[]) {
  return some.map((serial) => {
    const draft = ban(codeOf(serial), `B-${serial}`, '2027-11-20T16:00:00.000Z');
    return { ...draft, body: { ...draft.body, name: `示例环境${serial}号有限公司` } };
  });
}

test('G12: neither the first publication nor registrations, however many, are halted', async () => {
  await record(token, registration(codeOf(1)));
  await publish();
  await record(
    token,
    serials.map((serial) => registration(codeOf(serial), `示例环境${serial}号有限公司`)),
  );

  const { records } = await publish();

  expect(records).toBe(22);
});

test('G12: twenty level changes pass', async () => {
  await record(token, bansFor(serials.slice(0, 20)));

  await publish();

  const register = await readRegister('2026-11-02T01:00:00.000Z');
  expect(register.record(codeOf(100))?.timeline[0].level).toBe('banned');
  expect((await ledger().status()).halt).toBeNull();
});

test('G12: the twenty-first of a day waits for an operator, and what is published stays signed anew', async () => {
  const others = Array.from({ length: 21 }, (_, place) => 200 + place);
  await record(token, bansFor(others));

  const problem = await problemOf(await tryPublish());
  await comeDue();
  const status = await ledger().status();
  await setClock('2026-11-02T08:00:00.000Z');
  await comeDue();
  const renewed = await readHead();
  const waiting = await readRegister('2026-11-02T08:00:00.000Z');
  const approved = await tryPublish({ approve: status.halt?.digest });

  expect(problem).toMatchObject({ status: 409, name: 'publication-halted' });
  expect(problem.detail).toContain('21 subjects');
  expect(problem.detailZh).toContain('21 个主体');
  expect(status.halt).toMatchObject({ inDay: 20, most: 20 });
  expect(status.halt?.changes).toHaveLength(21);
  expect(status.halt?.changes.find(({ subject }) => subject === codeOf(200))).toEqual({
    subject: codeOf(200),
    name: '示例环境200号有限公司',
    turn: 'harsher',
    before: 'normal',
    after: 'banned',
    until: '2027-11-20T16:00:00.000Z',
    entries: ['330300-43'],
    recordedBy: ['officer-1'],
  });
  expect(status.failure).toBeNull();
  expect(status.nextDueAt && status.nextDueAt > '2026-11-02T01:00:00.000Z').toBe(true);
  expect(renewed?.head).toMatchObject({
    issuedAt: '2026-11-02T08:00:00.000Z',
    ledger: { size: 63 },
  });
  expect(waiting.record(codeOf(200))).toBeUndefined();
  expect(await approved.json()).toMatchObject({ levelChanges: 21, approvedBy: 'operator' });
  expect((await ledger().status()).halt).toBeNull();
  const register = await readRegister('2026-11-02T08:00:00.000Z');
  expect(register.record(codeOf(200))?.timeline[0].level).toBe('banned');
});

test('G12: a halt ends by itself when what was wrong is taken back', async () => {
  await setClock('2026-11-04T01:00:00.000Z');
  const wrong = Array.from({ length: 21 }, (_, place) => 300 + place);
  const { entries } = await record(token, bansFor(wrong));
  const halted = await tryPublish();
  await record(token, {
    ...registration(codeOf(300)),
    kind: 'retraction',
    body: { entry: entries[0]?.id, effect: 'annulled', summary: '误录' },
  });

  await comeDue();

  expect(halted.status).toBe(409);
  expect((await ledger().status()).halt).toBeNull();
  const register = await readRegister('2026-11-04T01:00:00.000Z');
  expect(register.record(codeOf(301))?.timeline[0].level).toBe('banned');
  // No reader ever saw it, so there is nothing to correct.
  expect(register.record(codeOf(300))).toBeUndefined();
});

test('a publish request with an unknown field is refused by its name', async () => {
  const problem = await problemOf(await tryPublish({ approve: true }));

  expect(problem).toMatchObject({ status: 400, name: 'malformed-body' });
});

test('Art. 41: rules that are new with a deployment are applied to all subjects', async () => {
  await publish();
  const before = await ledger().status();
  await runInDurableObject(ledger(), (_object, { storage }) => {
    storage.kv.put('rulesHash', 'of the rules before');
  });
  await evictDurableObject(ledger());

  const hasDirty = await runInDurableObject(ledger(), ({ desk }) => desk.stale.hasMarked());
  await publish();
  await evictDurableObject(ledger());
  const again = await runInDurableObject(ledger(), ({ desk }) => desk.stale.hasMarked());

  expect(before.published?.records).toBeGreaterThan(20);
  expect(hasDirty).toBe(true);
  expect(again).toBe(false);
});

test('a deployment that brings only another calendar projects no subject anew', async () => {
  const hasDirty = await runInDurableObject(ledger(), ({ desk }, { storage }) => {
    const calendar = { ...desk.jurisdiction.calendar, years: [2031] };
    const jurisdiction = { ...desk.jurisdiction, calendar };
    const { entries, stale, settings } = desk;
    noticeNewRules({ jurisdiction, entries, stale, settings }, storage.kv);
    return stale.hasMarked();
  });

  expect(hasDirty).toBe(false);
});
