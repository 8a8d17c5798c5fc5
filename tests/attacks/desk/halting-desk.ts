import { beforeEach, expect } from 'vitest';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { ask, ledger, makeToken, record, setClock } from '../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';

export let now = '2026-11-02T01:00:00.000Z';
let serial = 1000;

/** Tokens of two officers, made anew before each test. */
export let clerk: string;
export let other: string;

/** Puts each test of a file a week after the one before, so that no day's count reaches into the next. */
export function keepTestsAWeekApart(): void {
  beforeEach(async () => {
    await goTo(addSeconds(now, 7 * 24 * 3600));
    await openOffice();
  });
}

async function openOffice(): Promise<void> {
  ({ token: clerk } = await makeToken('clerk', 'city-regulator', 366));
  ({ token: other } = await makeToken('other', 'city-regulator', 366));
  if (serial === 1000) await record(clerk, registration(codeOf(1)));
  await publish();
  await approveAll();
}

export async function approveAll(): Promise<void> {
  const waiting = await halt();
  if (waiting) await publish({ approve: waiting.digest });
  expect(await halt()).toBeNull();
}

export async function goTo(instant: string): Promise<void> {
  now = instant;
  await setClock(now);
}

export function publish(body: object = {}, credential = operatorSecret): Promise<Response> {
  return ask('/v1/publish', credential, { method: 'POST', body: JSON.stringify(body) });
}

export const halt = async () => (await ledger().status()).halt;

export function codes(count: number): readonly string[] {
  serial += count;
  return Array.from({ length: count }, (_, place) => codeOf(serial - count + place));
}

export function banOf(code: string, until = '2029-01-01T00:00:00.000Z'): EntryDraft {
  const draft = ban(code, `B-${serial}-${code}`, until);
  return { ...draft, body: { ...draft.body, name: nameOf(code) } };
}

/** What these agencies are called, in decisions and in the register alike. */
export function nameOf(code: string): string {
  return `示例环境${code.slice(8, 16)}有限公司`;
}

/** Records a ban of each of these with this token, at once. */
export async function accuse(token: string, subjects: readonly string[]) {
  const drafts = subjects.map((code) => banOf(code));
  return (await record(token, drafts)).entries;
}

/** Banned with this token and published with an operator's approval. */
export async function banned(token: string, count: number) {
  const subjects = codes(count);
  const entries = await accuse(token, subjects);
  await publish();
  await approveAll();
  return subjects.map((code, place) => ({ code, entry: entries[place]?.id ?? '' }));
}

export function ending({
  code,
  entry,
}: {
  readonly code: string;
  readonly entry: string;
}): EntryDraft {
  const body = { entry, effect: 'ended', summary: '错误' };
  return { ...registration(code), kind: 'retraction', body };
}

export async function levelOf(code: string): Promise<string | undefined> {
  return (await readRegister(now)).record(code)?.timeline[0].level;
}
