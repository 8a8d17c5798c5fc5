import { paths } from '../../shared/contract/paths.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';

export type DetailsProps = {
  readonly code: string;
  readonly lang: Lang;
  readonly origin: string;
  /** Undefined while the verdict is loading; `unreadable` where the answer has an unknown shape. */
  readonly verdict: Verdict | 'unreadable' | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly close: () => void;
};

/** The contents of the dialog: a close button and the card. */
export function Details({ code, lang, origin, verdict, now, close }: DetailsProps) {
  const { card, htmlLang } = words(lang);
  const links = {
    page: origin + paths.page(code),
    receipt: origin + paths.receipt(code),
    correction: (entry: string) => origin + paths.correctionPage(code, entry),
  };
  return (
    <div class="lc-sheet" lang={htmlLang}>
      <button type="button" class="lc-close" aria-label={card.close} onClick={close}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="m6 6 12 12M18 6 6 18" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
      <div aria-live="polite">
        {verdict === undefined && <p class="lc-loading">{card.loading}</p>}
        {verdict === 'unreadable' && (
          <p class="lc-loading">
            <a href={links.page}>{card.page}</a>
          </p>
        )}
        {typeof verdict === 'object' && (
          <CreditCard card={cardOf(verdict, code, toInstant(now))} lang={lang} links={links} />
        )}
      </div>
    </div>
  );
}
