import { words } from '../../../shared/messages/words.ts';
import { LanguageButton, type LanguageProps } from '../parts/language-button.tsx';
import type { Registers } from '../parts/whose.ts';
import { panelWords } from '../words/panel-words.ts';
import { watchWords } from '../words/watch-words.ts';
import { ChangeItem } from './change-item.tsx';
import { ImportCodes, type ImportCodesProps } from './import-codes.tsx';
import { isUnread } from './is-unread.ts';
import type { WatchProps } from './watch-acts.ts';
import { WatchedItem } from './watched-item.tsx';

export type WatchPageProps = WatchProps &
  Pick<LanguageProps, 'useLanguage'> &
  Pick<ImportCodesProps, 'isOnRecord'> & {
    /** The registers in use, and the language. */
    readonly state: Registers;
    readonly isNotified: boolean;
    readonly now: string;
  };

/** The watch list as a whole: what has changed, who is on it, and how to put others on it. */
export function WatchPage(props: WatchPageProps) {
  const { watched = [], watch, state, isNotified, now, isOnRecord } = props;
  const { lang } = state;
  const said = watchWords(lang);
  const unread = watched.filter(isUnread);
  const read = watched.filter((one) => one.change?.isRead);
  return (
    <div class="setup watch" lang={words(lang).htmlLang}>
      <Head lang={lang} useLanguage={props.useLanguage} />
      <section aria-labelledby="changed">
        <h2 id="changed">{said.changed(unread.length)}</h2>
        {unread.length === 0 ? (
          <p>{said.noneChanged}</p>
        ) : (
          <p class="buttons">
            <button type="button" onClick={() => void watch.markRead(unread)}>
              {said.readAll}
            </button>
          </p>
        )}
        {unread.length > 0 && (
          <ul class="findings">
            {unread.map((one) => (
              <ChangeItem key={one.code} {...{ one, state, watch }} />
            ))}
          </ul>
        )}
        {read.length > 0 && (
          <details>
            <summary>{said.wasRead}</summary>
            <ul class="findings">
              {read.map((one) => (
                <ChangeItem key={one.code} {...{ one, state, watch }} />
              ))}
            </ul>
          </details>
        )}
        <p class="aside">{isNotified ? said.notifications.on : said.notifications.off}</p>
        {!isNotified && (
          <p class="buttons">
            <button type="button" onClick={() => void watch.allowNotifications()}>
              {said.notifications.allow}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby="import">
        <h2 id="import">{said.import.title}</h2>
        <ImportCodes {...{ watch, lang, isOnRecord }} />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{said.list(watched.length)}</h2>
        {watched.length === 0 && <p>{said.none}</p>}
        <ul class="findings">
          {watched.map((one) => (
            <WatchedItem key={one.code} {...{ one, state, watch, now }} />
          ))}
        </ul>
      </section>
      <footer>{said.bound}</footer>
    </div>
  );
}

function Head({ lang, useLanguage }: LanguageProps) {
  const said = watchWords(lang);
  const { product } = panelWords(lang);
  return (
    <header>
      <div class="head">
        <h1>
          {product} · {said.title}
        </h1>
        <LanguageButton lang={lang} useLanguage={useLanguage} />
      </div>
      <p class="aside">{said.about}</p>
    </header>
  );
}
