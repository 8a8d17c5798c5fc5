import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import { badgeSizes, type EmbedQuery } from '../../../../shared/contract/queries.ts';
import type { FoundByName } from '../../search/look-up-name.ts';
import { withQuery } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { badgeLinesOf } from './badge-lines.ts';
import { embedWords } from './embed-words.ts';
import type { PinnedScript } from './pinned-script.ts';

type EmbedPageProps = {
  readonly asked: EmbedQuery;
  /** The code in its one spelling; absent: none was asked for, or it is no code. */
  readonly code?: string | undefined;
  /** What is wrong with the code, in the page's language. */
  readonly fault?: string | undefined;
  readonly isKnown: boolean;
  /** What a name came to, where one was given for the code. */
  readonly byName?: FoundByName | undefined;
  readonly pinned: PinnedScript | undefined;
};

/** The lines that show an agency's badge on another site. */
export function EmbedPage({ asked, code, fault, isKnown, byName, pinned }: EmbedPageProps) {
  const { lang, size } = asked;
  const say = embedWords(lang);
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.embedPage}
      query={{ ...(asked.code && { code: asked.code }), ...(size !== '24' && { size }) }}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Form asked={asked} />
      {fault !== undefined && (
        <p role="status" class="warning">
          {fault}
        </p>
      )}
      {byName && <ByName found={byName} asked={asked} />}
      {code !== undefined && !isKnown && <p role="status">{say.unknown}</p>}
      {code !== undefined && <Lines code={code} asked={asked} pinned={pinned} />}
      <h2>{say.rules}</h2>
      <ul class="tips">
        {say.rule.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Page>
  );
}

function Form({ asked: { code, size, lang } }: { readonly asked: EmbedQuery }) {
  const say = embedWords(lang);
  return (
    <form class="builder" action={paths.embedPage} method="get">
      <label for="code">{say.code}</label>
      <input id="code" name="code" value={code} required maxLength={100} autoComplete="off" />
      <label for="size">{say.size}</label>
      <select id="size" name="size">
        {badgeSizes.map((one) => (
          <option key={one} value={one} selected={one === size}>
            {say.pixels(one)}
          </option>
        ))}
      </select>
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      <button type="submit">{say.make}</button>
    </form>
  );
}

type ByNameProps = { readonly found: FoundByName; readonly asked: EmbedQuery };

/** A badge is asked for by its code: of a name, a person has compared it. */
function ByName({ found: { answer, candidates }, asked: { lang, size } }: ByNameProps) {
  const say = embedWords(lang);
  const at = (code: string) => withQuery(paths.embedPage, { code, size, lang });
  return (
    <>
      <p role="status">{say.byName[answer]}</p>
      {candidates.length > 0 && (
        <ul>
          {candidates.map(({ code, name, says }) => (
            <li key={code}>
              <a href={at(code)} lang="zh-CN">
                {name}
              </a>{' '}
              <span class="code">{code}</span> · {says[lang]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type LinesProps = Required<Pick<EmbedPageProps, 'asked' | 'pinned'>> & { readonly code: string };

function Lines({ code, asked, pinned }: LinesProps) {
  const { lang, size } = asked;
  const say = embedWords(lang);
  const { origin } = useContext(SiteContext);
  const lines = badgeLinesOf({ code, lang, size, alt: say.alt, origin, pinned });
  const query = lang === 'zh' ? '' : `?lang=${lang}`;
  return (
    <div class="embed">
      {origin === undefined && <p class="warning">{say.noOrigin}</p>}
      <h2>{say.preview}</h2>
      <img src={paths.badge(code) + query} height={Number(size)} alt={say.alt} />
      <h2>{say.element}</h2>
      <p>{say.elementMeans}</p>
      <pre>{lines.element}</pre>
      <h2>{say.picture}</h2>
      <p>{say.pictureMeans}</p>
      <pre>{lines.picture}</pre>
      <h2>{say.policy}</h2>
      <p>{say.policyMeans}</p>
      <pre>{lines.policy}</pre>
    </div>
  );
}
