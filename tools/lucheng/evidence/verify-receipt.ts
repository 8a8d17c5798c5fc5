import { openEndOf } from '../../../shared/disclosure/open-end-of.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { OpenEnd } from '../../../shared/kinds/form/open-end.ts';
import { formatEnd } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import {
  type CheckedReceipt,
  checkReceipt,
} from '../../../shared/register/evidence/check-receipt.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { CommandError } from '../command.ts';
import { verifySignature } from '../ledger/verify-signature.ts';
import { refusals } from './refusals.ts';
import { exitCodeOf, saySigner } from './say.ts';

export type Said = { readonly exitCode: 0 | 3; readonly lines: readonly string[] };

export type Proved = Extract<CheckedReceipt, { kind: 'proved' }>;

/** Throws with the reason where the receipt proves nothing. */
export async function proveReceipt(receipt: unknown, keySet: KeySet): Promise<Proved> {
  const checked = await checkReceipt(receipt, keySet, verifySignature);
  if (checked.kind === 'proved') return checked;
  throw new CommandError(`${refusals[checked.rule]} (${checked.rule})`);
}

/** What a receipt (查询凭证) proves, in words. */
export async function verifyReceipt(receipt: unknown, keySet: KeySet): Promise<Said> {
  const proved = await proveReceipt(receipt, keySet);
  const { head, signer, record, code } = proved;
  const lines = [
    '查询凭证，与签名相符 / a receipt, as it was signed',
    ...saySigner(head, signer, keySet),
    `证明 / proves: 公示库于 ${head.issuedAt} 对 ${code} 的记载 / what the register said of ${code} at ${head.issuedAt}:`,
    ...(record ? sayRecord(record, head.issuedAt) : ['  没有记录 / it had no record']),
    ...notProved,
  ];
  return { exitCode: exitCodeOf(signer), lines };
}

const notProved = [
  '不证明 / does not prove: 此后的变化；所载决定是否正确；各决定的原文 / what changed since, whether a decision was right, or the words of the decisions themselves',
] as const;

function sayName({ name, isUnconfirmed }: PublicRecord['names'][number]): string {
  if (!isUnconfirmed) return name;
  return `${name}（${words('zh').card.selfDeclared} / ${words('en').card.selfDeclared}）`;
}

/** Until lifted, or for life. */
function sayOpenEnd(openEnd: OpenEnd | undefined): string {
  if (openEnd === undefined) return '';
  return `，${formatEnd({ openEnd }, 'zh')} / ${formatEnd({ openEnd }, 'en')}`;
}

/** A proved record at that time: names, level and until when, the documents behind it. */
export function sayRecord(record: PublicRecord, at: string): readonly string[] {
  const span = spanAt(record.timeline, at);
  const { level } = span;
  const [zh, en] = [words('zh'), words('en')];
  const inWords = level === 'normal' ? '正常 / normal' : `${zh.mark[level]} / ${en.mark[level]}`;
  const reasons = span.reasons.flatMap((place) => record.reasons[place] ?? []);
  return [
    `  ${record.names.map(sayName).join('、')}`,
    `  ${inWords}${span.until ? `，至 / until ${span.until}` : sayOpenEnd(openEndOf(record, span))}`,
    ...reasons.map(({ basis, entries }) => `  ${basis.documentNumber}（${entries.join('、')}）`),
    ...record.facts
      .filter(({ kind }) => kind === 'correction')
      .map(
        ({ entries: [annulling, annulled] }) => `  更正 / correction: ${annulling} → ${annulled}`,
      ),
  ];
}
