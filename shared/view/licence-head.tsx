import { formatUntil } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { LicenceOnCard } from './card-facts.ts';

export type LicenceHeadProps = { readonly licence: LicenceOnCard; readonly lang: Lang };

/** Which licence, its number, and whether it still holds (Art. 7). */
export function LicenceHead({ licence, lang }: LicenceHeadProps) {
  const { title, number, expiresAt, isExpired } = licence;
  const { card } = words(lang);
  return (
    <>
      <strong>{title}</strong>
      {isExpired && (
        <p class="lc-tags">
          <span class="lc-tag" data-tone="rectifying">
            {card.expired}
          </span>
        </p>
      )}
      <p class="lc-basis">
        <span class="lc-number">{number}</span>
        {expiresAt !== undefined && (
          <span class="lc-aside">{card.valid(formatUntil(expiresAt, lang))}</span>
        )}
      </p>
    </>
  );
}
