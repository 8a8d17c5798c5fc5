import {
  isAgencyRecord,
  type RegisterRecord,
} from '../../../../shared/disclosure/register-record.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { actorOf } from '../../accounts/grant.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import type { SubjectFile } from '../recording/read-file.ts';
import { recordingWords } from '../recording/recording-words.ts';
import { saySpans } from '../recording/say-spans.ts';
import type { Ask } from '../screen.ts';
import { type Compared, comparePublic } from './compare-public.ts';
import { subjectWords } from './subject-words.ts';

/** As many as one page can hold, the latest first. */
const most = 100;

/** What the public sees beside what the desk sees, and for each difference why. */
export async function inPublic({ ledger, grant, env, lang, now }: Ask<'grant'>, file: SubjectFile) {
  const { publicColumns: columns, publicNone } = subjectWords[lang];
  const reader = actorOf(grant);
  const city = jurisdictionOf(env.JURISDICTION);
  if (!reader || !city) return null;
  using files = await ledger.files(reader);
  const json = await files.published(file.subject);
  const record: RegisterRecord | undefined = json && JSON.parse(json);
  const published = record && isAgencyRecord(record) ? record : undefined;
  const inside = file.standing?.timeline ?? [];
  const rows = comparePublic(factsOf(file.entries), published, theBook, city);
  return (
    <>
      {!published && <p class="warning">{publicNone}</p>}
      <table>
        <TableHead columns={columns} />
        <tbody>
          {(['level', 'grade'] as const).map((what) => (
            <StandingRow
              key={what}
              what={what}
              inside={saySpans(inside, [what], now, lang)}
              outside={saySpans(published?.timeline ?? [], [what], now, lang)}
              lang={lang}
            />
          ))}
          {rows
            .toReversed()
            .slice(0, most)
            .map((row) => (
              <EntryRow key={`${row.entry.id} ${row.entry.effectiveFrom}`} row={row} lang={lang} />
            ))}
        </tbody>
      </table>
    </>
  );
}

type Said = ReturnType<typeof saySpans>;

type StandingRowProps = {
  readonly what: 'level' | 'grade';
  readonly inside: Said;
  readonly outside: Said;
  readonly lang: Lang;
};

function StandingRow({ what, inside, outside, lang }: StandingRowProps) {
  const { publicColumns: columns, isWaiting, whyNot } = subjectWords[lang];
  const why = what === 'level' ? isWaiting : whyNot.sum;
  const isSame = linesOf(inside) === linesOf(outside);
  return (
    <tr>
      <th scope="row" data-label={columns.what}>
        {recordingWords[lang][what]}
      </th>
      <td class="lined" data-label={columns.inside}>
        {linesOf(inside)}
      </td>
      <td class="lined" data-label={columns.outside}>
        {linesOf(outside)}
      </td>
      <td data-label={columns.why}>{isSame ? '' : why}</td>
    </tr>
  );
}

function linesOf(spans: Said): string {
  return spans.map(({ said, period }) => `${said} ${period}`).join('\n');
}

function EntryRow({ row, lang }: { readonly row: Compared; readonly lang: Lang }) {
  const { publicColumns: columns, shown, notShown, whyNot, noRule } = subjectWords[lang];
  const { entry, isShown, rule, source } = row;
  return (
    <tr>
      <th scope="row" data-label={columns.what}>
        {titleOf(entry.kind, lang)} <span class="code">{entry.id}</span>
      </th>
      <td class="day" data-label={columns.inside}>
        {formatDay(dayOf(entry.effectiveFrom), lang)}
      </td>
      <td data-label={columns.outside}>{isShown ? shown : notShown}</td>
      <td data-label={columns.why}>
        {!isShown && (
          <>
            {rule === undefined ? noRule : whyNot[rule]} <span class="aside">{source}</span>
          </>
        )}
      </td>
    </tr>
  );
}
