import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../fixtures/desk/desk.ts';
import { ban, codeOf, notice, proposal, registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { makeImpossible, mend } from './impossible-entry.ts';

const now = '2026-11-02T01:00:00.000Z';
const until = '2027-11-20T16:00:00.000Z';
let token: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
  await record(token, registration(codeOf(0)));
  await publish();
});

async function recordOf(code: string): Promise<PublicRecord | undefined> {
  return (await readRegister(now)).record(code);
}

async function troubles() {
  return (await ledger().status()).troubled;
}

test('a subject that can’t be projected keeps its record, all others are published, and the status says so', async () => {
  const [broken, fine] = [codeOf(1), codeOf(2)];
  await record(token, registration(broken));
  await publish();
  const before = await recordOf(broken);
  await makeImpossible(broken);
  await record(token, registration(fine));

  await publish();

  expect(await recordOf(broken)).toEqual(before);
  expect((await recordOf(fine))?.code).toBe(fine);
  const status = await ledger().status();
  expect(status.failure).toBeNull();
  expect(status.troubled).toEqual([
    { subject: broken, since: now, kind: 'held', error: expect.stringContaining('TypeError') },
  ]);
});

test('a record that isn’t what the ledger says is among the overdue deadlines', async () => {
  const answer = await ask('/v1/deadlines', token);

  const { deadlines } = await answer.json<{ deadlines: Deadline[] }>();
  expect(deadlines).toContainEqual(
    expect.objectContaining({
      subject: { kind: 'agency', code: codeOf(1) },
      what: 'record-repair',
      lateness: 'overdue',
      whose: 'operator',
    }),
  );
});

test('one subject whose deadlines can’t be reckoned doesn’t hide those of the others', async () => {
  const [broken, fine] = [codeOf(7), codeOf(8)];
  await record(token, [registration(broken), registration(fine), proposal(fine, 'WZ-8')]);
  await record(token, notice(fine, 'WZ-8', '2026-11-02'));
  await makeImpossible(broken, 'objection');

  const answer = await ask('/v1/deadlines', token);

  const { deadlines } = await answer.json<{ deadlines: Deadline[] }>();
  expect(deadlines.map(({ subject, what }) => [subject.code, what])).toEqual(
    expect.arrayContaining([
      [broken, 'record-repair'],
      [fine, 'listing-decision'],
    ]),
  );
});

test('a decision that was taken back leaves the record of a subject that can’t be projected', async () => {
  const code = codeOf(3);
  await record(token, registration(code));
  const { entries } = await record(token, [ban(code, 'B-1', until), ban(code, 'B-2', until)]);
  await publish();
  await makeImpossible(code);
  await record(token, {
    ...registration(code),
    kind: 'retraction',
    body: { entry: entries[0]?.id, effect: 'annulled', summary: '误录' },
  });

  await publish();
  const one = await recordOf(code);
  await record(token, {
    ...registration(code),
    kind: 'retraction',
    body: { entry: entries[1]?.id, effect: 'annulled', summary: '误录' },
  });
  await publish();
  const none = await recordOf(code);

  expect(one?.reasons.map(({ entries: ids }) => ids)).toEqual([[entries[1]?.id]]);
  expect(one?.timeline[0].level).toBe('banned');
  expect(none?.reasons).toEqual([]);
  expect(new Set(none?.timeline.map(({ level }) => level))).toEqual(new Set(['normal']));
  expect(none?.timeline[0].grade).toEqual({ kind: 'not-yet-graded', because: 'being-checked' });
});

test('what ends by time ends for a subject that can’t be projected', async () => {
  const code = codeOf(4);
  await record(token, registration(code));
  await record(token, ban(code, 'B-4', '2026-11-20T16:00:00.000Z'));
  await publish();
  await makeImpossible(code);
  await publish();
  await setClock('2026-11-20T16:00:00.000Z');

  await publish();

  const after = (await readRegister('2026-11-20T16:00:00.000Z')).record(code);
  expect(after?.reasons).toEqual([]);
  await setClock(now);
});

test('a decision about a subject that can’t be projected is not shown by itself: the status says whose record is old', async () => {
  const code = codeOf(5);
  await record(token, registration(code));
  await publish();
  await makeImpossible(code);
  await record(token, ban(code, 'B-5', until));

  await publish();

  expect((await recordOf(code))?.reasons).toEqual([]);
  expect((await troubles()).map(({ subject }) => subject)).toContain(code);
});

test('a subject that can be projected again is published as the ledger says', async () => {
  const code = codeOf(1);
  await mend();
  await runInDurableObject(ledger(), ({ desk }) => desk.stale.mark(code));

  await publish();

  expect((await troubles()).map(({ subject }) => subject)).not.toContain(code);
});

test('a record too large for the register is published shortened, with its level', async () => {
  const code = codeOf(6);
  const title = '示例'.repeat(40);
  await record(token, registration(code));
  const awards = Array.from({ length: 190 }, (_, n) => ({
    ...registration(code),
    kind: 'commendation',
    body: { title: `${title}${n}`, awardedOn: '2026-10-01' },
  }));
  await record(token, [...awards, ban(code, 'B-6', until)]);

  await publish();

  const short = await recordOf(code);
  expect(short?.timeline[0].level).toBe('banned');
  expect(JSON.stringify(short).length).toBeLessThan(maxBytes.record);
  expect((await troubles()).find(({ subject }) => subject === code)?.kind).toBe('shortened');
});
