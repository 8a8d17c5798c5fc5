import { subjectKey } from '../../../../shared/identity/subject.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { WaitingDecision } from './find-decisions.ts';
import { sayDue } from './say-due.ts';
import { workWords } from './work-words.ts';

type DecisionsProps = {
  readonly decisions: readonly WaitingDecision[];
  readonly names: ReadonlyMap<string, string | null>;
  readonly lang: Lang;
};

/** What the visitor may decide now, each leading to the page on which it is read first. */
export function Decisions({ decisions, names, lang }: DecisionsProps) {
  const { decisions: title, columns } = workWords[lang];
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{title}</h2>
      <table>
        <thead>
          <tr>
            {[columns.due, columns.what, columns.about].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ deadline, at }) => (
            <tr key={at}>
              <td class="day" data-label={columns.due}>
                {sayDue(deadline, lang)}
              </td>
              <th scope="row" data-label={columns.what}>
                <a href={at}>{deadlineWords[lang][deadline.what]}</a>
              </th>
              <td data-label={columns.about}>
                <span lang="zh-CN">{names.get(subjectKey(deadline.subject))} </span>
                <span class="code">{deadline.subject.code}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
