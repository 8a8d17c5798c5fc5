import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Explanation } from '../../../../shared/rating/explanation/explanation.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { casesIn, entriesOfCase } from '../../cases/case-entries.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import { keyOf, type SubjectFile } from '../recording/read-file.ts';
import { recordingWords } from '../recording/recording-words.ts';
import { type Span, saySpans } from '../recording/say-spans.ts';
import type { Ask } from '../screen.ts';
import { casePath, screenPaths } from '../screen-paths.ts';
import { BeginEntry } from './begin-entry.tsx';
import { subjectWords } from './subject-words.ts';

/** Where the subject stands and how that comes about, its cases, and what the visitor may add. */
export async function overview({ ledger, lang, grant, now }: Ask<'grant'>, file: SubjectFile) {
  const { standing: title, sum, sumPage } = subjectWords[lang];
  const json = await ledger.explanation(file.subject, lang);
  const explanation: Explanation | undefined = json && JSON.parse(json);
  return (
    <>
      {file.standing && (
        <section aria-labelledby="standing">
          <h2 id="standing">{title}</h2>
          <Spans timeline={file.standing.timeline} now={now} lang={lang} />
        </section>
      )}
      {explanation && (
        <details open>
          <summary>{sum}</summary>
          <Sum explanation={explanation} lang={lang} />
          <p>
            <a href={screenPaths.subjectSum(encodeURIComponent(keyOf(file)))}>{sumPage}</a>
          </p>
        </details>
      )}
      <Cases file={file} lang={lang} />
      <BeginEntry file={file} grant={grant} lang={lang} />
    </>
  );
}

type SumProps = { readonly explanation: Explanation; readonly lang: Lang };

/** A standing step by step, as a clerk reckons it again. */
export function Sum({ explanation: { at, lines }, lang }: SumProps) {
  return (
    <>
      <p class="aside">{subjectWords[lang].asOf(formatInstant(at, lang))}</p>
      <ol class="lines">
        {lines.map((line) => (
          <li key={line}>{inOwnScript(line, lang)}</li>
        ))}
      </ol>
    </>
  );
}

type SpansProps = {
  readonly timeline: readonly Span[];
  readonly now: Instant;
  readonly lang: Lang;
};

export function Spans({ timeline, now, lang }: SpansProps) {
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

/** As many as one page can hold, the latest first. */
const mostCases = 50;

function Cases({ file, lang }: { readonly file: SubjectFile; readonly lang: Lang }) {
  const { cases: title, caseColumns: columns, noCases } = subjectWords[lang];
  const keys = casesIn(file.entries, theBook).slice(0, mostCases);
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{title}</h2>
      {keys.length === 0 ? (
        <p class="empty">{noCases}</p>
      ) : (
        <table>
          <TableHead columns={columns} />
          <tbody>
            {keys.map((key) => {
              const entries = entriesOfCase(file.entries, key, theBook);
              const [first, last] = [entries[0], entries.at(-1)];
              return (
                <tr key={key}>
                  <th scope="row" data-label={columns.case}>
                    <a href={casePath(keyOf(file), key)}>{key}</a>
                  </th>
                  <td class="day" data-label={columns.began}>
                    {first && formatDay(dayOf(first.recordedAt), lang)}
                  </td>
                  <td data-label={columns.first}>{first && titleOf(first.kind, lang)}</td>
                  <td data-label={columns.last}>{last && titleOf(last.kind, lang)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
