import type { Lang } from '../../../../shared/messages/lang.ts';
import { type AnswerRow, answerRows } from './answer-rows.ts';
import type { OpenDraft } from './open-draft.ts';
import { recordingWords } from './recording-words.ts';

type AnswersProps = { readonly draft: OpenDraft; readonly lang: Lang };

/** What was filled in, to be read once more. */
export function Answers({ draft: { form, typed }, lang }: AnswersProps) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{recordingWords[lang].answers}</h2>
      <AnswerTable rows={answerRows(form, typed, lang)} />
    </section>
  );
}

export function AnswerTable({ rows }: { readonly rows: readonly AnswerRow[] }) {
  return (
    <table class="answers">
      <tbody>
        {rows.map(({ path, label, text }) => (
          <tr key={path}>
            <th scope="row">{label}</th>
            <td class="lined" lang="zh-CN">
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
