import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { keyOf, nameOf, readFile, type SubjectFile } from './read-file.ts';
import { recordableKinds } from './recordable.ts';
import { recordingWords } from './recording-words.ts';
import { type Span, saySpans } from './say-spans.ts';

/** A subject's file: where it stands, what is recorded about it, and what the visitor may add. */
export const subjectScreen = defineScreen({
  path: screenPaths.subject(':key'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang, grant, now } = ask;
    const file = await readFile(ask, ask.param('key'));
    if (!file) return problemPage('not-found', lang);
    const name = nameOf(file);
    const title = name ?? file.subject.code;
    const page = (
      <>
        <h1 lang="zh-CN">{title}</h1>
        <p class="code">{file.subject.code}</p>
        {file.standing && <Spans timeline={file.standing.timeline} now={now} lang={lang} />}
        <Begin file={file} grant={grant} lang={lang} />
        <Entries entries={file.entries} lang={lang} />
      </>
    );
    return { title, page };
  },
});

type SpansProps = {
  readonly timeline: readonly Span[];
  readonly now: Instant;
  readonly lang: Lang;
};

function Spans({ timeline, now, lang }: SpansProps) {
  const { level, grade, points, period } = recordingWords[lang];
  return (
    <table>
      <thead>
        <tr>
          {[level, period, grade, points].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {saySpans(timeline, ['level', 'grade', 'points'], now, lang).map((span) => (
          <tr key={span.period}>
            <th scope="row" data-label={level}>
              {span.said[0]}
            </th>
            <td data-label={period}>{span.period}</td>
            <td data-label={grade}>{span.said[1]}</td>
            <td data-label={points}>{span.said[2]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type BeginProps = { readonly file: SubjectFile; readonly grant: Grant; readonly lang: Lang };

/** Starts a draft: one kind, for a case if there is one. */
function Begin({ file, grant, lang }: BeginProps) {
  const { record, recordHint, begin, ofCase, ofCaseHint } = recordingWords[lang];
  const kinds = recordableKinds(grant, file.subject);
  if (kinds.length === 0) return null;
  const cases = [...new Set(file.entries.flatMap(({ caseId }) => caseId ?? []))];
  return (
    <section aria-labelledby="record">
      <h2 id="record">{record}</h2>
      <form method="post" action={screenPaths.newDraft} class="narrow">
        <p class="hint">{recordHint}</p>
        <input type="hidden" name="subject" value={keyOf(file)} />
        <div class="field">
          <label for="kind">{recordingWords[lang].columns.kind}</label>
          <select id="kind" name="kind">
            {kinds.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[lang]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="case">{ofCase}</label>
          <p class="hint">{ofCaseHint}</p>
          <input id="case" name="case" list="cases" maxLength={64} autoComplete="off" />
          <datalist id="cases">
            {cases.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
        <button type="submit" class="main">
          {begin}
        </button>
      </form>
    </section>
  );
}

function Entries({ entries, lang }: { readonly entries: readonly Entry[]; readonly lang: Lang }) {
  const { entries: title, noEntries, columns } = recordingWords[lang];
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{title}</h2>
      {entries.length === 0 ? (
        <p class="empty">{noEntries}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, label]) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.toReversed().map((entry) => (
              <tr key={entry.id}>
                <td class="day" data-label={columns.recordedOn}>
                  {formatDay(dayOf(entry.recordedAt), lang)}
                </td>
                <th scope="row" data-label={columns.kind}>
                  {theBook.kindOf(entry.kind)?.title[lang] ?? entry.kind}
                </th>
                <td class="code" data-label={columns.number}>
                  {entry.id}
                </td>
                <td lang="zh-CN" data-label={columns.document}>
                  {entry.basis.documentNumber}
                </td>
                <td lang="zh-CN" data-label={columns.authority}>
                  {entry.basis.authority}
                </td>
                <td class="code" data-label={columns.case}>
                  {entry.caseId ?? ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
