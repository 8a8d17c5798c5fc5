import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { comeDue, record } from '../../fixtures/desk/desk.ts';
import { registration } from '../../fixtures/desk/drafts.ts';
import { lose, restore } from '../../fixtures/desk/lost-ledger.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import {
  banOf,
  clerk,
  codes,
  ending,
  goTo,
  halt,
  keepTestsAWeekApart,
  now,
  other,
  publish,
} from './halting-desk.ts';

keepTestsAWeekApart();

async function registered(count: number): Promise<readonly string[]> {
  const some = codes(count);
  const drafts = some.map((code) => registration(code, `示例环境${code.slice(8, 16)}有限公司`));
  await record(clerk, drafts);
  await publish();
  return some;
}

async function bans(some: readonly string[], until?: string): Promise<readonly string[]> {
  const drafts = some.map((code) => banOf(code, until));
  return (await record(clerk, drafts)).entries.map(({ id }) => id);
}

function annulment(code = '', entry = ''): EntryDraft {
  return { ...ending({ code, entry }), body: { entry, effect: 'annulled', summary: '误录' } };
}

async function recordOf(code = ''): Promise<PublicRecord | undefined> {
  return (await readRegister(now)).record(code);
}

test('a ban that was held back and annulled is not corrected in public: no reader ever saw it', async () => {
  const some = await registered(21);
  const entries = await bans(some);
  await publish();
  const waiting = (await halt())?.changes.length;
  await record(other, annulment(some[0], entries[0]));

  await publish();

  expect(waiting).toBe(21);
  expect((await recordOf(some[1]))?.reasons).toHaveLength(1);
  const cleared = await recordOf(some[0]);
  expect(cleared?.reasons).toEqual([]);
  expect(factsIn(cleared, 'correction')).toEqual([]);
});

test('a ban that was public, and over before it was annulled, is corrected in public', async () => {
  const until = addSeconds(now, 3600);
  const [code = ''] = await registered(1);
  const [entry] = await bans([code], until);
  await publish();
  const before = await recordOf(code);
  await goTo(addSeconds(until, 3600));
  await publish();
  const over = await recordOf(code);
  await record(other, annulment(code, entry));

  await comeDue();
  await publish();

  expect(before?.reasons).toHaveLength(1);
  expect(over?.reasons).toEqual([]);
  expect(factsIn(await recordOf(code), 'correction')).toMatchObject([
    { entries: [expect.anything(), entry] },
  ]);
});

test('after a loss every annulment of a decision is told, for what was public is no longer known', async () => {
  const [code = ''] = await registered(1);
  const [entry] = await bans([code]);
  await publish();
  await record(other, annulment(code, entry));
  await publish();
  await lose();

  await restore();
  await publish({ approve: (await halt())?.digest });

  expect(factsIn(await recordOf(code), 'correction')).toHaveLength(1);
});
