import type { CorrectionAnswer } from '../../../../shared/contract/correction-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import { formatInstant, formatPeriod } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { CardRow } from '../../../../shared/view/card-row.tsx';
import { Source } from '../../../../shared/view/decision.tsx';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { correctionWords } from './correction-words.ts';

type CorrectionPageProps = {
  readonly certificate: CorrectionAnswer;
  readonly lang: Lang;
  readonly origin: string | undefined;
};

/** A correction certificate (domain G5) to print: what was annulled, that it never counted, and how a reader verifies this. */
export function CorrectionPage({ certificate, lang, origin }: CorrectionPageProps) {
  const { code, name, statement, correction, asOf } = certificate;
  const { basis, from, kind, entries } = correction;
  const [, annulled = ''] = entries;
  const data = (origin ?? '') + paths.correction(code, annulled);
  const { card, corrected, colon } = words(lang);
  const { title, agency, record, decision, proof, verify, statute } = correctionWords(lang);
  return (
    <Page title={title} lang={lang} path={paths.correctionPage(code, annulled)}>
      <h1>{title}</h1>
      <article class="lc-card certificate">
        <p class="statement">{statement[lang]}</p>
        <dl class="lc-rows">
          <CardRow term={agency}>
            <a href={inLang(paths.page(code), lang)}>{name ?? code}</a>
            {name !== undefined && <p class="lc-code">{code}</p>}
          </CardRow>
          <CardRow term={record}>
            <p>{corrected[kind] ?? kind}</p>
            <p class="lc-code">{`${card.entry}${colon}${annulled}`}</p>
          </CardRow>
          <CardRow term={decision}>
            <Source
              basis={basis}
              period={formatPeriod(from, undefined, lang)}
              entries={entries.slice(0, 1)}
              lang={lang}
            />
          </CardRow>
          <CardRow term={proof}>
            <p>{verify}</p>
            <p class="lc-links">
              <a href={data}>{data}</a>
            </p>
          </CardRow>
        </dl>
        <footer class="lc-notes">
          <p>{statute}</p>
          <p>{`${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`}</p>
        </footer>
      </article>
    </Page>
  );
}
