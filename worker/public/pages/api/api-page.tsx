import { paths } from '../../../../shared/contract/paths.ts';
import type { ApiQuery } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { apiWords } from './api-words.ts';
import { CallSection } from './call-section.tsx';
import { type Call, callsByTag, type DescribedApi } from './described-api.ts';
import { SchemaList } from './schema-list.tsx';

type ApiPageProps = {
  readonly api: DescribedApi;
  readonly asked: ApiQuery;
  /** The agency of the examples, in one spelling. */
  readonly code: string;
  /** What is wrong with the code that was asked for. */
  readonly fault?: string | undefined;
};

/** The reference of the interface, made of its own description; each call can be tried by a link. */
export function ApiPage({ api, asked, code, fault }: ApiPageProps) {
  const { lang } = asked;
  const say = apiWords(lang);
  const byTag = callsByTag(api);
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.apiPage}
      {...(asked.code !== '' && { query: { code: asked.code } })}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <ul class="tips">
        {say.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="files">
        <a href={paths.openapi}>{say.description}</a>
        <a href={inLang(paths.dataPage, lang)}>{say.files}</a>
        <a href={inLang(paths.statusPage, lang)}>{say.status}</a>
      </p>
      <CodeForm code={asked.code} lang={lang} />
      {fault !== undefined && (
        <p role="status" class="warning">
          {fault}
        </p>
      )}
      <Contents byTag={byTag} lang={lang} />
      {[...byTag].map(([tag, calls]) => (
        <section key={tag}>
          <h2>{say.tag[tag] ?? tag}</h2>
          {calls.map((call) => (
            <CallSection key={call.operationId} {...{ call, code, lang }} />
          ))}
        </section>
      ))}
      <h2 id="schemas">{say.schemas}</h2>
      <div class="listed">
        <SchemaList api={api} lang={lang} />
      </div>
    </Page>
  );
}

/** For which agency the examples ask. */
function CodeForm({ code, lang }: { readonly code: string; readonly lang: Lang }) {
  const say = apiWords(lang);
  return (
    <form class="builder one" action={paths.apiPage} method="get">
      <label for="code">{say.code}</label>
      <input id="code" name="code" value={code} maxLength={40} autoComplete="off" />
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      <button type="submit">{say.fill}</button>
    </form>
  );
}

type ContentsProps = { readonly byTag: ReadonlyMap<string, readonly Call[]>; readonly lang: Lang };

function Contents({ byTag, lang }: ContentsProps) {
  const say = apiWords(lang);
  return (
    <nav class="contents" aria-label={say.contents}>
      {[...byTag.values()].flat().map(({ operationId, summary, description }) => (
        <a key={operationId} href={`#${operationId}`}>
          {lang === 'zh' ? description : summary}
        </a>
      ))}
    </nav>
  );
}
