import { subjectKey } from '../../../../shared/identity/subject.ts';
import { roleNames } from '../../../../shared/ledger/role-names.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { casePath, screenPaths } from '../screen-paths.ts';
import type { DeadlineGroup } from './group-deadlines.ts';
import { sayDue } from './say-due.ts';
import { workWords } from './work-words.ts';

type DeadlinesProps = {
  readonly group: DeadlineGroup;
  readonly names: ReadonlyMap<string, string | null>;
  readonly lang: Lang;
};

/** One group of deadlines as a table; nothing where there are none. */
export function Deadlines({ group: { name, count, shown }, names, lang }: DeadlinesProps) {
  const { groups, columns, firstOf } = workWords[lang];
  if (count === 0) return null;
  return (
    <section aria-labelledby={name} data-group={name}>
      <h2 id={name}>{groups[name]}</h2>
      {shown.length < count && <p class="aside">{firstOf(shown.length, count)}</p>}
      <table>
        <TableHead columns={columns} />
        <tbody>
          {shown.map((deadline) => (
            <Row
              key={keyOf(deadline)}
              deadline={deadline}
              isOthers={name === 'others'}
              names={names}
              lang={lang}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Pick<DeadlinesProps, 'names' | 'lang'> & {
  readonly deadline: Deadline;
  readonly isOthers: boolean;
};

function Row({ deadline, isOthers, names, lang }: RowProps) {
  const { columns, late } = workWords[lang];
  const { subject, what, whose, authority, caseId, entries, lateness, recipient } = deadline;
  const name = names.get(subjectKey(subject));
  return (
    <tr>
      <td class="day" data-label={columns.due}>
        {sayDue(deadline, lang)} {isOthers && lateness === 'overdue' && late}
      </td>
      <th scope="row" data-label={columns.what}>
        <a href={placeOf(deadline)}>{deadlineWords[lang][what]}</a>
        {recipient && <span lang="zh-CN"> {recipient}</span>}
      </th>
      <td data-label={columns.about}>
        {name && <span lang="zh-CN">{name} </span>}
        <span class="code">{subject.code}</span>
      </td>
      <td data-label={columns.reference}>
        <span class="code">{caseId ?? entries[0]}</span>
      </td>
      <td data-label={columns.whose}>{inOwnScript(authority ?? roleNames[whose][lang], lang)}</td>
    </tr>
  );
}

/** Its case; what no entry started is the subject's matter. */
export function placeOf({ subject, caseId, entries, what }: Deadline): string {
  if (what === 'withdrawal-receipt') return screenPaths.exchange;
  const [key, inCase] = [subjectKey(subject), caseId ?? entries[0]];
  return inCase === undefined
    ? screenPaths.subject(encodeURIComponent(key))
    : casePath(key, inCase);
}

export function keyOf({ what, subject, entries, recipient = '' }: Deadline): string {
  return [what, subjectKey(subject), ...entries, recipient].join(' ');
}
