import type { Explanation } from '../../../../shared/rating/explanation/explanation.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { keyOf, nameOf, readFile } from '../recording/read-file.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Spans, Sum } from './overview.tsx';
import { subjectWords } from './subject-words.ts';

/** How a standing comes about, alone on a sheet. */
export const sumScreen = defineScreen({
  path: screenPaths.subjectSum(':key'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang, ledger, now } = ask;
    const file = await readFile(ask, ask.param('key'));
    const json = file && (await ledger.explanation(file.subject, lang));
    if (!file?.standing || json === undefined) return problemPage('not-found', lang);
    const explanation: Explanation = JSON.parse(json);
    const title = subjectWords[lang].sumTitle(nameOf(file) ?? file.subject.code);
    const page = (
      <>
        <p class="unprinted">
          <a href={screenPaths.subject(encodeURIComponent(keyOf(file)))}>
            {inOwnScript(nameOf(file) ?? file.subject.code, lang)}
          </a>
        </p>
        <h1>{inOwnScript(title, lang)}</h1>
        <p class="code">{file.subject.code}</p>
        <Spans timeline={file.standing.timeline} now={now} lang={lang} />
        <Sum explanation={explanation} lang={lang} />
      </>
    );
    return { title, page };
  },
});
