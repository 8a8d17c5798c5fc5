import { words } from '../../../shared/messages/words.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import type { SettingsState } from '../../messages/settings-messages.ts';
import { langOf, type SettingsProps } from '../settings/settings-props.ts';
import { settingsWords } from '../words/settings-words.ts';
import { type WelcomeWords, welcomeWords } from '../words/welcome-words.ts';
import { AttemptNotice } from './attempt-notice.tsx';
import { GrantSites } from './grant-sites.tsx';

type WelcomeProps = SettingsProps & { readonly isPinned: boolean };

/** What opens after installation: what this is, what it needs, and a first try. */
export function WelcomePage({ view, acts, isPinned }: WelcomeProps) {
  const lang = langOf(view);
  const said = welcomeWords(lang);
  const { does, never, pin, attempt } = said;
  const otherLang = lang === 'zh' ? 'en' : 'zh';
  return (
    <div class="setup" lang={words(lang).htmlLang}>
      <header>
        <div class="head">
          <h1>{said.title}</h1>
          <button
            type="button"
            lang={words(otherLang).htmlLang}
            disabled={view.state.fixed.includes('lang')}
            onClick={() => void acts.change({ lang: otherLang })}
          >
            {{ zh: '中文', en: 'English' }[otherLang]}
          </button>
        </div>
        <p>{said.lead}</p>
        <p role="status">
          <strong>{readiness(view.state, said)}</strong>
        </p>
      </header>
      <section class="pair">
        {[does, never].map(({ title, things }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul class="things">
              {things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h2>{said.sites.title}</h2>
        <GrantSites view={view} acts={acts} />
      </section>
      <section>
        <h2>{pin.title}</h2>
        {isPinned ? <p>{pin.isPinned}</p> : <Steps steps={pin.how} />}
      </section>
      <section>
        <h2>{attempt.title}</h2>
        <AttemptNotice lang={lang} now={toInstant(Date.now())} />
      </section>
      <footer>
        <a href="settings.html">{settingsWords(lang).title}</a>
      </footer>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** It works once one register is there; agencies in two are counted twice, so the largest number is said. */
function readiness({ registers }: SettingsState, said: WelcomeWords): string {
  const sizes = registers.filter(({ condition }) => condition === 'fresh').map(({ size }) => size);
  if (sizes.length > 0) return said.ready(Math.max(...sizes));
  return registers.some(({ isSyncing }) => isSyncing) ? said.fetching : said.notReady;
}
