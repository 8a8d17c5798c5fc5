import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Card, cardOf } from '../../../shared/view/card-model.ts';

type Asked = {
  readonly code: string;
  readonly record: PublicRecord | null;
  /** As the querier wrote it. */
  readonly given?: string;
};

/** The card of what a head's register said of an agency at a time; a record that isn't proved must not get here. */
export function cardOfAgency(
  { code, record, given }: Asked,
  { issuedAt, expiresAt }: Head,
  at: Instant,
): Card {
  const times = { asOf: issuedAt, validUntil: expiresAt };
  const verdict: Verdict = record
    ? { outcome: 'known', record, span: spanAt(record.timeline, at), ...times }
    : { outcome: 'not-known', ...times };
  const card = cardOf(verdict, code, at);
  return card.name === undefined && given !== undefined ? { ...card, name: given } : card;
}
