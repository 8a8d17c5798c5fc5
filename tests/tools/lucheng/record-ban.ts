import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { addMonths, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import type { TestDesk } from './start-desk.ts';

/** A ban from public procurement by the finance authority, for two years from today, under this name. */
export async function recordBan(desk: TestDesk, code: string, name: string): Promise<void> {
  const credential = await desk.makeToken('officer-2', 'joint-discipline-authority');
  const inTwoYears = addMonths(dayOf(new Date().toISOString()), 24);
  const draft = {
    kind: 'ban',
    subject: { kind: 'agency', code },
    caseId: 'case-1',
    effectiveUntil: startOfDay(inTwoYears),
    basis: {
      authority: '示例市财政局',
      law: '《中华人民共和国政府采购法》',
      level: 'law',
      article: '第七十七条',
      documentNumber: '示财罚〔2026〕1号',
    },
    body: {
      summary: '禁止参加政府采购活动',
      scope: { field: 'government-procurement', services: [], areas: [] },
      name,
    },
  };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const access = { origin: desk.origin, credential, fetch };
  const body = JSON.stringify(draft);
  await mustAnswer(askDesk(access, 'POST', deskPaths.entries, { body, headers }));
}
