import type { ComponentChildren } from 'preact';
import { paths } from '../../../shared/contract/paths.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { type Mark, marks } from '../../../shared/view/marks.ts';
import { agencyLineOf } from './agency-line.ts';
import type { LookedUp } from './known-agency.ts';

type DrawnCard = {
  /** In its one spelling, where it has one. */
  readonly code: string;
  readonly mark: Mark;
  readonly end: AgencyLine['end'];
  readonly view: ComponentChildren;
};

/** The card of a code as a badge shows it: of an agency, of a code that no agency has, and of what is no code. */
export function drawCard(found: LookedUp, spelling: string, now: Instant, lang: Lang): DrawnCard {
  if (found.outcome === 'malformed') {
    const view = <NoCode spelling={spelling} says={found.fault[lang]} lang={lang} />;
    return { code: spelling, mark: marks.malformed, end: undefined, view };
  }
  const code = found.outcome === 'known' ? found.record.code : found.code;
  const card = cardOf(found, code, now);
  const end = found.outcome === 'known' ? agencyLineOf(found, now).end : undefined;
  const links = {
    page: `${paths.page(code)}${lang === 'zh' ? '' : `?lang=${lang}`}`,
    receipt: paths.receipt(code),
    correction: (entry: string) => paths.correctionPage(code, entry),
  };
  return {
    code,
    mark: card.mark,
    end,
    view: <CreditCard card={card} lang={lang} links={links} />,
  };
}

type NoCodeProps = { readonly spelling: string; readonly says: string; readonly lang: Lang };

function NoCode({ spelling, says, lang }: NoCodeProps) {
  const { htmlLang, mark } = words(lang);
  return (
    <article class="lc-card" lang={htmlLang} data-tone={marks.malformed.tone}>
      <header class="lc-head">
        <h2 class="lc-name">{spelling}</h2>
      </header>
      <p class="lc-level">
        <MarkIcon mark={marks.malformed} size={32} />
        <strong class="lc-word">{mark.malformed}</strong>
      </p>
      <footer class="lc-notes">
        <p class="lc-meaning">{says}</p>
      </footer>
    </article>
  );
}
