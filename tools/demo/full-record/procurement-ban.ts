import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';
import { caseNumber, type DemoDays, numbered } from '../days.ts';
import { financeBureau } from '../drafts.ts';
import { about } from './about.ts';

/** A ban from government procurement, for a year. */
export function procurementBan(serial: number, { ago, ahead }: DemoDays): EntryDraft {
  const documentNumber = numbered('示财采罚', ago(48), serial);
  return {
    ...about(
      'ban',
      documentNumber,
      {
        summary: '中标后无正当理由拒不签订合同，禁止参加政府采购活动',
        scope: { field: 'government-procurement', services: [], areas: [] },
      },
      financeBureau,
    ),
    caseId: caseNumber('SC', ago(48), serial),
    effectiveFrom: startOfDay(ago(48)),
    effectiveUntil: startOfDay(ahead(318)),
  };
}
