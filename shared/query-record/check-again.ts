import type { Fault } from '../ledger/fault.ts';
import type { Instant } from '../time/instant.ts';
import { inOrderOf, type RegisterSaid, type SaidByOne } from './make-query-record.ts';
import type { Stage } from './procurement.ts';
import type { QueryRecord } from './query-record.ts';
import type { SealedQueryRecord } from './seal-query-record.ts';

/**
 * The record of asking about the same agencies once more, as before an award (财库〔2016〕125号: the result at the
 * cut-off counts). The page isn't read again; its words are the first record's. Notes, official results and the
 * picture stay with the first, for they were of then.
 */
export function checkedAgain(
  { record: first, sha256 }: SealedQueryRecord,
  { at, head, parts, others, notAsked }: RegisterSaid & { readonly at: Instant },
  stage: Stage,
): QueryRecord {
  const said = new Map(parts.map((part) => [part.code, part]));
  const { page, agencies, others: _, notAsked: __, ...kept } = first;
  const { picture: ___, ...words } = page ?? {};
  const listed = agencies.filter(({ code }) => said.has(code)).map(({ code }) => code);
  return {
    ...kept,
    madeAt: at,
    procurement: { ...first.procurement, stage },
    head,
    ...(page && { page: words as typeof page }),
    agencies: agencies.flatMap(({ note: _, ...agency }) => {
      const part = said.get(agency.code);
      return part ? [{ ...agency, ...part, official: [] }] : [];
    }),
    ...(others && { others: others.map((one) => asParts(inOrderOf(listed, one))) }),
    ...(notAsked && { notAsked: [...notAsked] }),
    again: sha256,
  };
}

function asParts({ head, parts }: SaidByOne): NonNullable<QueryRecord['others']>[number] {
  return { head, parts: [...parts] };
}

/** Whether a record is one that checks this one again, of the same procurement and agencies. */
export function followsFault(first: SealedQueryRecord, again: QueryRecord): Fault | undefined {
  if (again.again !== first.sha256) return otherFirst;
  const codes = new Set(again.agencies.map(({ code }) => code));
  const isWhole = first.record.agencies.every(({ code }) => codes.has(code));
  return isWhole && again.madeAt >= first.record.madeAt ? undefined : notWhole;
}

const otherFirst: Fault = {
  field: 'again',
  rule: 'again.other',
  zh: '复核单所复核的不是这份查询记录单',
  en: 'It checks another record again than this one',
};

const notWhole: Fault = {
  field: 'agencies',
  rule: 'again.not-whole',
  zh: '复核单早于原查询记录单，或者缺少其中的机构',
  en: 'It is older than the first record, or an agency of the first is missing',
};
