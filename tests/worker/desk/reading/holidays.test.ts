import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { DeskStatus } from '../../../../worker/desk/object/read-status.ts';
import {
  ask,
  makeToken,
  post,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, listing, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { arrangementDraft } from '../../../fixtures/drafts/holiday-draft.ts';

let [registrar, decider]: [string, string] = ['', ''];
const filedAt = '2026-12-28T02:00:00.000Z';

beforeAll(async () => {
  await setClock(filedAt);
  ({ token: registrar } = await makeToken('officer-1'));
  ({ token: decider } = await makeToken('officer-2'));
  await record(registrar, [registration(codeOf(1)), proposal(codeOf(1), 'WZ-1')]);
  await record(registrar, notice(codeOf(1), 'WZ-1', '2026-12-28'));
});

async function status(): Promise<DeskStatus> {
  return (await ask('/v1/status', operatorSecret)).json();
}

async function firstDue(): Promise<unknown> {
  const answer = await ask('/v1/deadlines', registrar);
  const { deadlines } = await answer.json<{ deadlines: { dueOn: unknown }[] }>();
  return deadlines[0]?.dueOn;
}

async function publishedRecords(): Promise<string | undefined> {
  await publish();
  const head = await env.REGISTER.get('head.json');
  const signed = await head?.json<{ head: { recordsRoot: string } }>();
  return signed?.head.recordsRoot;
}

test('an arrangement changes every deadline at once, and no published record: nothing reckoned is stored', async () => {
  const before = await publishedRecords();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(await firstDue()).toMatchObject({ kind: 'provisional', day: '2027-01-08', year: 2027 });
  await setClock('2027-01-06T02:00:00.000Z');
  const early = await post({ token: decider, body: listing(codeOf(1), 'WZ-1') });
  expect((await problemOf(early)).rules).toEqual(['listing.hearing-window-open']);
  expect((await status()).calendar).toMatchObject({
    announcedUntil: 2026,
    warnings: [{ kind: 'not-announced', year: 2027, hasBegun: true }],
  });

  await record(registrar, arrangementDraft(codeOf(90)));

  expect(await firstDue()).toEqual({ kind: 'day', day: '2027-01-06' });
  expect((await status()).calendar).toEqual({ announcedUntil: 2027, warnings: [] });
  expect(await publishedRecords()).toBe(before);
  await record(decider, listing(codeOf(1), 'WZ-1'));
});

test('a second arrangement that differs is refused, and shown beside the first', async () => {
  const holidays = arrangementDraft(codeOf(90)).body.holidays.map((one) =>
    one.name === '国庆节' ? { ...one, makeUpDays: ['2027-09-26', '2027-10-16'] } : one,
  );
  const body = [arrangementDraft(codeOf(90), { year: 2027, holidays })];

  const refused = await post({ token: registrar, body });

  expect((await problemOf(refused)).rules).toEqual(['arrangement.sources-differ']);
});
