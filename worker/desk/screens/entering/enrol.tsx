import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { passkeyWords } from './passkey-words.ts';
import { answerEntered, readJson } from './script-answer.ts';

/** The invitation stands in the fragment of the address, which never comes here by itself. */
export const enrolScreen = defineScreen({
  path: screenPaths.enrol,
  who: 'anybody',
  get: ({ lang }) => {
    const { enrol, enrolTitle, enrolText, enrolOnce } = passkeyWords[lang];
    const page = (
      <div class="narrow">
        <h1>{enrolTitle}</h1>
        <p>{enrolText}</p>
        <p>{enrolOnce}</p>
        <PasskeyForm
          lang={lang}
          does="create"
          options={screenPaths.enrolOptions}
          finish={screenPaths.enrol}
          to={screenPaths.work}
          button={enrol}
        />
      </div>
    );
    return { title: enrolTitle, page, islands: ['passkey'] };
  },
  post: async ({ entrance, text, network }) => {
    const { invitation, answer } = readJson(text) ?? {};
    return answerEntered(await entrance.enrol(String(invitation), answer, network));
  },
});

export const enrolOptionsScreen = defineScreen({
  path: screenPaths.enrolOptions,
  who: 'anybody',
  post: async ({ entrance, text, network }) => {
    const asked = await entrance.enrolmentOptions(String(readJson(text)?.invitation), network);
    if ('kind' in asked) return answerEntered(asked);
    const { options, name } = asked;
    return { json: { kind: 'options', options: JSON.parse(options), name } };
  },
});
