import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { openingWords, type Tool, toolWords } from './tool-words.ts';

type ToolPageProps = { readonly tool: Tool; readonly lang: Lang };

/** A page whose script works on what the reader has: what it promises, and without a script what to do instead. */
export function ToolPage({ tool, lang }: ToolPageProps) {
  const { rootKeys } = useContext(SiteContext);
  const { title, lead, noScript, promise, promises } = toolWords[tool][lang];
  return (
    <Page
      title={title}
      lang={lang}
      path={tool === 'vet' ? paths.vetPage : paths.verifyPage}
      script={paths.siteScript(`${tool}.js`)}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div id={tool} class="tool vet" data-keys={rootKeys}>
        <p>{openingWords[lang]}</p>
      </div>
      <noscript>
        <p class="warning">
          {noScript} <a href={inLang('/', lang)}>{frontPage[lang]}</a>
        </p>
      </noscript>
      <h2>{promise}</h2>
      <ul class="tips reading">
        {promises.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Page>
  );
}

const frontPage: Readonly<Record<Lang, string>> = { zh: '去首页查询', en: 'To the front page' };
