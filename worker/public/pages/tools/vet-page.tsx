import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { vetPageWords } from './vet-words.ts';

/** Where a list is vetted in the reader's own browser: what it promises, and without a script what to do instead. */
export function VetPage({ lang }: { readonly lang: Lang }) {
  const { rootKeys } = useContext(SiteContext);
  const say = vetPageWords(lang);
  return (
    <Page title={say.title} lang={lang} path={paths.vetPage} script={paths.siteScript('vet.js')}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div id="vet" class="tool vet" data-keys={rootKeys}>
        <p>{say.opening}</p>
        <noscript>
          <p>{say.noScript}</p>
          <ul class="tips">
            <li>
              <a href={inLang('/', lang)}>{say.instead.search}</a>
            </li>
            <li>{say.instead.elsewhere}</li>
          </ul>
        </noscript>
      </div>
      <h2>{say.promise}</h2>
      <ul class="tips reading">
        {say.promises.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Page>
  );
}
