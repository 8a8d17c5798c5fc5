import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { addDays } from '../../../shared/time/shanghai.ts';
import { testDays } from '../../../tools/check/hard-days.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { startDesk, type TestDesk } from '../lucheng/start-desk.ts';

const code = makeUscc(1);
const basis = {
  authority: '示例市生态环境局',
  law: '温州市生态环境技术服务中介机构管理办法',
  level: 'normative-document',
  article: '第三十五条',
  documentNumber: '示例1号',
} as const;

describe.each(testDays())('a desk on %s', (day) => {
  let desk: TestDesk;
  let [proposer, approver]: [string, string] = ['', ''];
  let nowMs = atTen(day);

  beforeAll(async () => {
    desk = await startDesk(() => nowMs);
    proposer = await desk.makeToken('officer-1', 'city-regulator');
    approver = await desk.makeToken('officer-2', 'city-regulator');
  });
  afterAll(() => desk?.stop());

  test('a hearing window is reckoned, no listing is accepted before it is over, and then one is', async () => {
    const proposal = {
      name: '示例甲公司',
      summary: '出具虚假监测报告',
      months: 12,
      offence: 'first',
    };
    const proof = { servedOn: day, method: '直接送达', proof: '示例送达1号' };
    await send(proposer, about('listing-proposed', proposal));
    await send(proposer, about('listing-notified', proof));

    const [due] = await deadlines();
    expect(due).toMatchObject({ what: 'listing-decision', lateness: 'in-time' });
    const from = due?.dueOn.kind === 'calendar-unknown' ? undefined : due?.dueOn.day;
    // Five working days are a week at least, and never more than New Year's and Spring Festival together.
    expect(from && from >= addDays(day, 6) && from <= addDays(day, 25)).toBe(true);

    nowMs = atTen(addDays(from ?? day, -1));
    approver = await desk.makeToken('officer-2', 'city-regulator');
    await expect(send(approver, about('listing', {}))).rejects.toThrow('陈述申辩期');
    nowMs = atTen(from ?? day);
    approver = await desk.makeToken('officer-2', 'city-regulator');
    await send(approver, about('listing', {}));

    const told = await deadlines();
    expect(told.map(({ what }) => what)).toEqual(['listing-publication']);
    expect(told.map(({ dueOn }) => dueOn.kind)).not.toContain('calendar-unknown');
  });

  async function deadlines(): Promise<readonly Deadline[]> {
    const answer = await mustAnswer(askDesk(access(approver), 'GET', '/v1/deadlines'));
    return (answer as { readonly deadlines: readonly Deadline[] }).deadlines;
  }

  async function send(token: string, draft: EntryDraft): Promise<void> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    const body = JSON.stringify(draft);
    await mustAnswer(askDesk(access(token), 'POST', '/v1/entries', { body, headers }));
  }

  function access(credential: string): DeskAccess {
    return { ...desk.operator, credential };
  }
});

function about(kind: string, body: object): EntryDraft {
  return { kind, subject: { kind: 'agency', code }, caseId: 'WZ-1', basis, body };
}

function atTen(day: string): number {
  return Date.parse(`${day}T10:00:00+08:00`);
}
