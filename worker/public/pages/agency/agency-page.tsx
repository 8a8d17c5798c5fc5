import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Verdict } from '../../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { cardOf } from '../../../../shared/view/card-model.ts';
import { CreditCard } from '../../../../shared/view/credit-card.tsx';
import { type Incentives, WholeRecord } from '../../../../shared/view/whole-record.tsx';
import { inLang, Page } from '../frame/page.tsx';
import { pageWords } from '../frame/page-words.ts';
import { EmbedBadge } from './embed-badge.tsx';

export type AgencyPageProps = {
  readonly code: string;
  readonly verdict: Verdict;
  readonly incentives: Incentives;
  readonly now: Instant;
  readonly lang: Lang;
  readonly origin: string | undefined;
};

/** What the register says of one agency, for people. */
export function AgencyPage({ code, verdict, incentives, now, lang, origin }: AgencyPageProps) {
  const card = cardOf(verdict, code, now);
  return (
    <Page title={card.name ?? code} lang={lang} path={paths.page(code)}>
      <h1 class="kicker">{pageWords(lang).agency}</h1>
      {verdict.outcome === 'known' ? (
        <CreditCard
          card={card}
          lang={lang}
          links={{
            receipt: paths.receipt(code),
            correction: (entry) => inLang(paths.correctionPage(code, entry), lang),
          }}
          more={<WholeRecord record={verdict.record} {...{ incentives, now, lang }} />}
        />
      ) : (
        <CreditCard card={card} lang={lang} />
      )}
      {verdict.outcome === 'known' && <EmbedBadge code={code} lang={lang} origin={origin} />}
    </Page>
  );
}
