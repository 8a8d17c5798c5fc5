import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { EntryStore } from './entry-store.ts';

/** What a party's own words may take of its record's room; the rest is for decisions. */
const mostOwnBytes = (maxBytes.record / 4) * 3;

/** Present, former and other names together: what no honest agency comes near. */
const mostNames = 100;

type Judged = {
  readonly entries: EntryStore;
  readonly jurisdiction: Jurisdiction;
  readonly now: Instant;
};

/**
 * Refuses what a party records about itself where its record would grow too large for the register, or could not be made at
 * all. Judged once for a whole batch; what authorities record is never refused for it.
 */
export function recordSizeFault(
  { entries, jurisdiction, now }: Judged,
  party: Subject | undefined,
  made: readonly Entry[],
): Fault | undefined {
  if (party?.kind !== 'agency') return undefined;
  const key = subjectKey(party);
  const entry = made.findLastIndex(({ subject }) => subjectKey(subject) === key);
  if (entry < 0) return undefined;
  const isAboutIt = ({ subject }: Entry) => subjectKey(subject) === key;
  const history = [...entries.historyOf(key), ...made.filter(isAboutIt)];
  try {
    const standing = standingOf(history, jurisdiction, now, (code) =>
      entries.historyOfAgency(code),
    );
    const record = publicRecordOf(standing);
    if (record === undefined) return undefined;
    if (record.names.length > mostNames) return { entry, ...tooManyNames };
    return canonicalBytes(record).length > mostOwnBytes ? { entry, ...tooLarge } : undefined;
  } catch {
    return { entry, ...impossible };
  }
}

const tooManyNames: Fault = {
  field: 'body',
  rule: 'bounds.names',
  zh: `名称、曾用名和别名合计最多 ${mostNames} 个；确需再变更的请由主管部门记录`,
  en: `Names, former names and aliases are at most ${mostNames} together; a further change the authority records`,
};

const tooLarge: Fault = {
  field: 'body',
  rule: 'bounds.record-size',
  zh: `记录后公示内容将超过 ${mostOwnBytes} 字节，请精简自述内容；确有需要的请由主管部门记录`,
  en: `The published record would exceed ${mostOwnBytes} bytes; say less of yourself, or ask the authority to record it`,
};

const impossible: Fault = {
  field: 'body',
  rule: 'bounds.record-impossible',
  zh: '按此内容无法形成公示记录，请核对；仍不能记录的请联系主管部门',
  en: 'No record can be made of this; check it, or ask the authority',
};
