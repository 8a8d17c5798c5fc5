import type { Lang } from '../../../shared/messages/lang.ts';
import type { RegisterPart } from '../../../shared/query-record/agency-part.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Card } from '../../../shared/view/card-model.ts';
import { byWorst } from '../../../shared/view/worst-first.ts';
import { whoseRegister } from '../../messages/register-labels.ts';
import { pinnedSources } from '../../pinned-sources.ts';
import { cardOfAgency } from './card-of-agency.ts';

/** What one register said of an agency; `whose` where several were asked. */
export type SaidCard = {
  readonly card: Card;
  readonly jurisdiction: string;
  readonly whose?: string;
};

type SaidBy = { readonly head: SignedHead; readonly parts: readonly Said[] };
type Said = Pick<RegisterPart, 'code' | 'record'>;
type Asked = Said & { readonly given?: string };

/** What each register said of an agency, the worst first; one that had no record comes last. */
export function cardsOfAgency(
  agency: Asked,
  head: SignedHead,
  others: readonly SaidBy[],
  at: Instant,
  lang: Lang,
): readonly [SaidCard, ...SaidCard[]] {
  const { code, given } = agency;
  const asked = { code, ...(given !== undefined && { given }) };
  const cardBy = ({ head: { head: by } }: Pick<SaidBy, 'head'>, record: Said['record']) => ({
    card: cardOfAgency({ ...asked, record }, by, at),
    jurisdiction: by.jurisdiction,
    ...(others.length > 0 && { whose: whoseOf(by.jurisdiction, lang) }),
  });
  const own = cardBy({ head }, agency.record);
  const more = others.map((other) =>
    cardBy(other, other.parts.find((part) => part.code === code)?.record ?? null),
  );
  const [first = own, ...rest] = [own, ...more].sort(inOrder);
  return [first, ...rest];
}

/** The register’s city as this build calls it, or else its code, which is all that is signed. */
export function whoseOf(jurisdiction: string, lang: Lang): string {
  const pinned = pinnedSources.find((one) => one.jurisdiction === jurisdiction);
  return pinned === undefined ? jurisdiction : whoseRegister(pinned.city, lang);
}

function inOrder({ card: one }: SaidCard, { card: other }: SaidCard): number {
  return (
    Number(one.body.kind !== 'known') - Number(other.body.kind !== 'known') ||
    byWorst(one.mark, other.mark)
  );
}
