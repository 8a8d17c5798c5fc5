import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { openingWords } from './tool-words.ts';
import { type Tool, toolWords } from './tools.ts';

type ToolPageProps = {
  readonly tool: Tool;
  readonly lang: Lang;
  /** What else its script is told, as attributes. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>;
};

/** A page whose script works on what the reader has: what it promises, and without a script what to do instead. */
export function ToolPage({ tool, lang, data = {} }: ToolPageProps) {
  const { rootKeys } = useContext(SiteContext);
  const { title, lead, noScript, promise, promises } = toolWords[tool][lang];
  return (
    <Page
      title={title}
      lang={lang}
      path={toolPaths[tool]}
      script={paths.siteScript(`${tool}-${lang}.js`)}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div id={tool} class="tool vet" data-keys={rootKeys} {...data}>
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

const toolPaths: Readonly<Record<Tool, string>> = {
  vet: paths.vetPage,
  verify: paths.verifyPage,
  'embed-check': paths.embedCheckPage,
};

const frontPage: Readonly<Record<Lang, string>> = { zh: '去首页查询', en: 'To the front page' };
