import { defineScreen } from '../screen.ts';
import { ownPath, screenPaths } from '../screen-paths.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { passkeyWords } from './passkey-words.ts';
import { ProviderLinks } from './provider-links.tsx';
import { answerEntered, readJson } from './script-answer.ts';

export const signInScreen = defineScreen({
  path: screenPaths.signIn,
  who: 'anybody',
  get: async ({ lang, url, visitor, ledger, front }) => {
    const to = ownPath(url.searchParams.get('to'));
    if (visitor) return { to };
    using ways = await ledger.providers(front);
    const offered = await ways.offered();
    const { signIn, signInTitle, signInText } = passkeyWords[lang];
    const page = (
      <div class="narrow">
        <h1>{signInTitle}</h1>
        <p>{signInText}</p>
        <PasskeyForm
          lang={lang}
          does="get"
          options={screenPaths.signInOptions}
          finish={screenPaths.signIn}
          to={to}
          button={signIn}
        />
        <ProviderLinks offered={offered} lang={lang} at={screenPaths.signInWith} to={to} />
      </div>
    );
    return { title: signInTitle, page, islands: ['passkey'] };
  },
  post: async ({ entrance, text, network }) =>
    answerEntered(await entrance.signIn(readJson(text)?.answer, network)),
});

export const signInOptionsScreen = defineScreen({
  path: screenPaths.signInOptions,
  who: 'anybody',
  post: async ({ entrance }) => {
    const options = await entrance.signInOptions();
    return options === undefined
      ? { json: { kind: 'refused' }, status: 503 }
      : { json: { kind: 'options', options: JSON.parse(options) } };
  },
});

export const signOutScreen = defineScreen({
  path: screenPaths.signOut,
  who: 'anybody',
  post: async ({ entrance, secret }) => {
    await entrance.endSession(secret);
    return { to: screenPaths.signIn, secret: '' };
  },
});
