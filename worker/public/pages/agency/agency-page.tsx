import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Verdict } from '../../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { OtherNames } from '../../../../shared/view/card-head.tsx';
import { type Card, cardOf } from '../../../../shared/view/card-model.ts';
import { CardNotes } from '../../../../shared/view/card-notes.tsx';
import { DataBlock } from '../frame/data-block.tsx';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { AgencyAside } from './agency-aside.tsx';
import { AgencyFile, type AgencyFileProps, sectionsOf } from './agency-file.tsx';
import { AgencySummary } from './agency-summary.tsx';
import { agencyWords } from './agency-words.ts';
import { LevelLine } from './level-line.tsx';

type Known = Extract<Verdict, { outcome: 'known' }>;

export type KnownPageProps = Pick<AgencyFileProps, 'possible' | 'policy' | 'links'> & {
  readonly verdict: Known;
  readonly source: PageSource;
  readonly now: Instant;
  readonly lang: Lang;
};

/** What the register says of one agency: a summary that answers, then its file. */
export function AgencyPage({ verdict, source, now, lang, ...told }: KnownPageProps) {
  const { record } = verdict;
  const { code } = record;
  const card = cardOf(verdict, code, now);
  const { body } = card;
  if (body.kind !== 'known') return null;
  const file = { record, span: verdict.span, body, now, lang, ...told };
  return (
    <Page
      title={card.name ?? code}
      lang={lang}
      path={paths.page(code)}
      source={source}
      isEmbeddable
    >
      <AgencyTitle card={card} lang={lang} />
      <div class="columns">
        <article class="file" data-tone={card.mark.tone}>
          <div class="lc-card" lang={words(lang).htmlLang} data-tone={card.mark.tone}>
            <LevelLine card={card} lang={lang} />
            <AgencySummary body={body} links={told.links} lang={lang} />
            <AgencyFile {...file} />
          </div>
        </article>
        <AgencyAside {...{ code, source, lang, sections: sectionsOf(file) }} />
      </div>
      <DataBlock
        type="WebPage"
        name={card.name ?? code}
        path={paths.page(code)}
        {...{ source, lang }}
        fields={{
          about: {
            '@type': 'Organization',
            name: card.name ?? code,
            identifier: { '@type': 'PropertyValue', propertyID: 'GB 32100', value: code },
          },
        }}
      />
    </Page>
  );
}

type UnknownPageProps = {
  readonly code: string;
  readonly verdict: Exclude<Verdict, Known>;
  readonly now: Instant;
  readonly lang: Lang;
};

/** A code of which nothing can be said, and what that means. */
export function UnknownAgencyPage({ code, verdict, now, lang }: UnknownPageProps) {
  const card = cardOf(verdict, code, now);
  return (
    <Page title={code} lang={lang} path={paths.page(code)}>
      <AgencyTitle card={card} lang={lang} />
      <div class="lc-card" data-tone={card.mark.tone}>
        <LevelLine card={card} lang={lang} />
        <CardNotes body={card.body} lang={lang} links={{}} />
      </div>
    </Page>
  );
}

function AgencyTitle({ card, lang }: { readonly card: Card; readonly lang: Lang }) {
  const { kicker, code } = agencyWords(lang);
  return (
    <>
      <p class="kicker">{kicker}</p>
      <h1 lang={card.name === undefined ? undefined : 'zh-CN'}>{card.name ?? card.code}</h1>
      <div class="id">
        {card.name !== undefined && (
          <p>
            {code} <span class="lc-number">{card.code}</span>
          </p>
        )}
        {card.body.kind === 'known' && (
          <>
            {card.body.isNameDeclared && <p>{words(lang).card.nameDeclared}</p>}
            <OtherNames names={card.body.otherNames} lang={lang} />
          </>
        )}
      </div>
    </>
  );
}
