import { paths } from '../../../../shared/contract/paths.ts';
import type { EmbedQuery } from '../../../../shared/contract/queries.ts';
import type { FoundByName } from '../../search/look-up-name.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { EmbedForm } from './embed-form.tsx';
import { EmbedLines } from './embed-lines.tsx';
import { embedWords } from './embed-words.ts';
import type { PinnedScript } from './pinned-script.ts';

/** Whose badge is asked for: one agency's, one of several by that name, or nobody's, and why. */
export type EmbedSubject =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly isKnown: boolean;
      /** A name was asked for, and this agency alone bears it. */
      readonly isByName: boolean;
    }
  | { readonly kind: 'named'; readonly found: FoundByName }
  /** In the page's language. */
  | { readonly kind: 'wrong'; readonly why: string };

type EmbedPageProps = {
  readonly asked: EmbedQuery;
  readonly subject: EmbedSubject;
  readonly pinned: PinnedScript | undefined;
};

/** The lines that show an agency's badge on another site, and the badge as they show it. */
export function EmbedPage({ asked, subject, pinned }: EmbedPageProps) {
  const { lang } = asked;
  const say = embedWords(lang);
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.embedPage}
      query={queryOf(asked)}
      badge={subject.kind === 'code' ? pinned : undefined}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <EmbedForm asked={asked} />
      {subject.kind === 'wrong' && (
        <p role="status" class="warning">
          {subject.why}
        </p>
      )}
      {subject.kind === 'named' && <Choice asked={asked} found={subject.found} />}
      {subject.kind === 'code' && <EmbedLines {...{ ...subject, asked, pinned }} />}
      <h2>{say.check}</h2>
      <p class="reading">
        {say.checkMeans} <a href={inLang(paths.embedCheckPage, lang)}>{say.checkLink}</a>
      </p>
      <h2>{say.rules}</h2>
      <ul class="tips reading">
        {say.rule.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Page>
  );
}

type ChoiceProps = { readonly asked: EmbedQuery; readonly found: FoundByName };

/** A badge is asked for by its code: of a name, a person has compared it. */
function Choice({ asked, found: { answer, candidates, more } }: ChoiceProps) {
  const { lang } = asked;
  const say = embedWords(lang);
  return (
    <div role="status" class="choice">
      <p class="reading">{say.byName[answer]}</p>
      <ul class="tips">
        {candidates.map(({ code, name, says }) => (
          <li key={code}>
            <a href={inLang(paths.embedPage, lang, { ...queryOf(asked), code })}>
              <span lang="zh-CN">{name}</span> {code}
            </a>{' '}
            <span class="code">{says[lang]}</span>
          </li>
        ))}
      </ul>
      {more && <p>{say.more}</p>}
    </div>
  );
}

/** What of a question the address keeps. */
function queryOf({ code, size, theme, 'badge-lang': badgeLang }: EmbedQuery) {
  return {
    ...(code !== '' && { code }),
    ...(size !== '24' && { size }),
    ...(theme !== 'light' && { theme }),
    ...(badgeLang !== undefined && { 'badge-lang': badgeLang }),
  };
}
