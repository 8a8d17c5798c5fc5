import { defineScreen } from '../screen.ts';
import { ownPath, screenPaths } from '../screen-paths.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { passkeyWords } from './passkey-words.ts';
import { ProviderLinks } from './provider-links.tsx';
import { answerEntered, readJson } from './script-answer.ts';

/** Asks whether it is still the person who signed in, before something that harms somebody; goes on where `to` says. */
export const confirmScreen = defineScreen({
  path: screenPaths.confirm,
  who: 'visitor',
  get: async ({ lang, url, visitor, ledger, front }) => {
    const { confirm, confirmTitle, confirmText } = passkeyWords[lang];
    const to = ownPath(url.searchParams.get('to'));
    using ways = await ledger.providers(front);
    const offered = await ways.offered();
    const page = (
      <div class="narrow">
        <h1>{confirmTitle}</h1>
        <p>{confirmText}</p>
        {visitor.way === 'provider' ? (
          <ProviderLinks offered={offered} lang={lang} at={screenPaths.confirmWith} to={to} />
        ) : (
          <PasskeyForm
            lang={lang}
            does="get"
            options={screenPaths.confirmOptions}
            finish={screenPaths.confirm}
            to={to}
            button={confirm}
          />
        )}
      </div>
    );
    return { title: confirmTitle, page, islands: ['passkey'] };
  },
  post: async ({ entrance, secret, text, network }) =>
    answerEntered(await entrance.confirm(secret, readJson(text)?.answer, network)),
});

export const confirmOptionsScreen = defineScreen({
  path: screenPaths.confirmOptions,
  who: 'visitor',
  post: async ({ entrance, secret }) => {
    const options = await entrance.confirmOptions(secret);
    return options === undefined
      ? { json: { kind: 'over' }, status: 403 }
      : { json: { kind: 'options', options: JSON.parse(options) } };
  },
});
