import type { StandingsAnswer } from '../../../shared/contract/standings-answer.ts';
import { places } from '../../../shared/jurisdiction/places.ts';
import { areaName } from '../../../shared/messages/area-names.ts';
import { formatMinute } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Fresh } from '../reading/fresh-register.ts';

/** What an answer rests on: whose register, as it stood when, and until when that may be believed. */
type Freshness = {
  /** The city whose register it is, by code. */
  readonly jurisdiction: string;
  readonly asOf: Instant;
  /** As `formatMinute` has it. */
  readonly until: string;
};

/** `温州市公示库，数据截至 2026-11-24 10:00，有效至 2026-11-25 10:00`, so that a copy says by itself when it is old. */
export function sayFreshness({ jurisdiction, asOf, until }: Freshness, lang: Lang): string {
  const city = areaName(jurisdiction, lang, places);
  const at = formatMinute(asOf);
  return lang === 'zh'
    ? `${city}公示库，数据截至 ${at}，有效至 ${until}`
    : `Register of ${city}, data as of ${at}, valid until ${until}`;
}

/** The same of an answer from this register, in both languages. */
export function saysOf(
  { register, lifetime: { asOf } }: Fresh,
  validUntil: Instant,
): StandingsAnswer['says'] {
  const { jurisdiction } = register.signedHead.head;
  const said = { jurisdiction, asOf, until: formatMinute(validUntil) };
  return { zh: sayFreshness(said, 'zh'), en: sayFreshness(said, 'en') };
}
