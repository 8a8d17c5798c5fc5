import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import { actorOf } from '../../accounts/grant.ts';
import { caseOfEntry } from '../../cases/case-entries.ts';
import { caseWords } from '../cases/case-words.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { defineScreen } from '../screen.ts';
import { casePath, screenPaths } from '../screen-paths.ts';
import { openDraft } from './open-draft.ts';
import { nameOf } from './read-file.ts';
import { recordingWords } from './recording-words.ts';

/** Says that a draft is recorded, and as what. */
export const recordedScreen = defineScreen({
  path: screenPaths.recorded(':id'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang } = ask;
    const draft = await openDraft(ask);
    const recordedAs = draft?.kept.recordedAs;
    if (!draft || recordedAs === undefined) return problemPage('not-found', lang);
    const { recordedTitle, receipt: labels, toSubject } = recordingWords[lang];
    const inCase = caseOfEntry(draft.file.entries, recordedAs, theBook);
    const reader = actorOf(ask.grant);
    using files = reader && (await ask.ledger.files(reader));
    const receipt = await files?.receipt(draft.kept.id);
    const rows = [
      [labels.what, draft.kind.title[lang]],
      [labels.about, [nameOf(draft.file), draft.kept.subject].filter(Boolean).join(' ')],
      [labels.number, recordedAs],
      ...(receipt
        ? [
            [labels.at, formatInstant(receipt.recordedAt, lang)],
            [labels.tree, String(receipt.treeSize)],
            [labels.root, receipt.treeRoot],
          ]
        : []),
    ];
    const page = (
      <div class="narrow">
        <h1>{recordedTitle}</h1>
        <table class="answers">
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {inCase !== undefined && (
          <p class="unprinted">
            <a class="main" href={casePath(draft.kept.subject, inCase)}>
              {caseWords[lang].toCase}
            </a>
          </p>
        )}
        <p class="unprinted">
          <a href={screenPaths.subject(encodeURIComponent(draft.kept.subject))}>{toSubject}</a>
        </p>
      </div>
    );
    return { title: recordedTitle, page };
  },
});
