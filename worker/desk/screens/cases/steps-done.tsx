import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { CaseStep } from '../../cases/case-steps.ts';
import { letters } from '../../letters/letters.ts';
import { TableHead } from '../frame/table-head.tsx';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { caseWords } from './case-words.ts';
import { contentOf, EntryContent } from './entry-content.tsx';
import { keyOfSubject, type OpenCase } from './open-case.ts';
import { sayOffice } from './say-office.ts';

type StepsDoneProps = { readonly open: OpenCase; readonly lang: Lang };

/** What was recorded in a case: when, on what, by whom, with what it says and the letters about it. */
export function StepsDone({ open, lang }: StepsDoneProps) {
  const { done: title, doneColumns: columns } = caseWords[lang];
  return (
    <section aria-labelledby="done">
      <h2 id="done">{title}</h2>
      <table>
        <TableHead columns={columns} />
        <tbody>
          {open.matter.done.map((step) => (
            <Step key={step.entry} step={step} open={open} lang={lang} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Step({ step, open, lang }: StepsDoneProps & { readonly step: CaseStep }) {
  const { doneColumns: columns, annulled } = caseWords[lang];
  const { entry, title, recordedAt, basis, by, isAnnulled } = step;
  return (
    <tr id={entry}>
      <td class="day" data-label={columns.on}>
        {formatInstant(recordedAt, lang)}
      </td>
      <th scope="row" data-label={columns.step}>
        {title[lang]} {isAnnulled && <span class="tag">{annulled}</span>}
        <span class="code">{entry}</span>
        <Content id={entry} open={open} lang={lang} />
        <Letters id={entry} open={open} lang={lang} />
      </th>
      <td data-label={columns.document} lang="zh-CN">
        {basis.documentNumber}
        <br />
        <span class="aside">
          {basis.law} {basis.article}
        </span>
      </td>
      <td data-label={columns.by}>
        {by.person !== undefined && (
          <span title={by.person}>{inOwnScript(open.people[by.person] ?? by.person, lang)} </span>
        )}
        <span class="aside">{inOwnScript(sayOffice(by, lang), lang)}</span>
      </td>
    </tr>
  );
}

type PartProps = StepsDoneProps & { readonly id: string };

function Content({ id, open, lang }: PartProps) {
  const entry = open.file.entries.find((one) => one.id === id);
  if (entry === undefined || contentOf(entry, lang).length === 0) return null;
  return (
    <details class="plain-details">
      <summary>{caseWords[lang].content}</summary>
      <EntryContent entry={entry} lang={lang} />
    </details>
  );
}

function Letters({ id, open, lang }: PartProps) {
  const names = open.letters[id] ?? [];
  if (names.length === 0) return null;
  return (
    <p class="letters">
      {caseWords[lang].letters}:{' '}
      {names.map((name) => (
        <a
          key={name}
          href={withQuery(screenPaths.letter, { subject: keyOfSubject(open), entry: id, name })}
        >
          {letters.find((form) => form.name === name)?.title[lang] ?? name}
        </a>
      ))}
    </p>
  );
}
