import { paths } from '../../../../shared/contract/paths.ts';
import type { EmbedQuery } from '../../../../shared/contract/queries.ts';
import type { AgencyLine } from '../../../../shared/contract/standing-item.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { EmbedForm } from './embed-form.tsx';
import { EmbedLines } from './embed-lines.tsx';
import { embedWords } from './embed-words.ts';
import type { PinnedScript } from './pinned-script.ts';

/** Whose badge is asked for: one agency's, one of several by that name, or nobody's, and why. */
export type EmbedSubject =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string; readonly isKnown: boolean }
  | { readonly kind: 'named'; readonly lines: readonly AgencyLine[]; readonly more: boolean }
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
      {subject.kind === 'named' && <Choice asked={asked} {...subject} />}
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

type ChoiceProps = {
  readonly asked: EmbedQuery;
  readonly lines: readonly AgencyLine[];
  readonly more: boolean;
};

/** Several may have a name or none; which one is meant is the reader's to say. */
function Choice({ asked, lines, more }: ChoiceProps) {
  const say = embedWords(asked.lang);
  return (
    <div role="status" class="choice">
      <p>{lines.length === 0 ? say.nobody : say.choose}</p>
      <ul class="tips">
        {lines.map(({ code, name }) => (
          <li key={code}>
            <a href={inLang(paths.embedPage, asked.lang, { ...queryOf(asked), code })}>
              <span lang="zh-CN">{name}</span> {code}
            </a>
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
