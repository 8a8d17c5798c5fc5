import { subjectKey } from '../../../../shared/identity/subject.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { affiliationsOf } from '../../../../shared/kinds/people/affiliations-of.ts';
import { practitionerRegisteredForm } from '../../../../shared/kinds/people/people-forms.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatPeriod } from '../../../../shared/messages/format-time.ts';
import { actorOf } from '../../accounts/grant.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { TableHead } from '../frame/table-head.tsx';
import { keyOf, readFile, type SubjectFile } from '../recording/read-file.ts';
import type { Ask } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { subjectWords } from './subject-words.ts';

/** Each is a file of its own, so that no more are read for one page. */
const most = 50;

/** Those who work or worked for the agency, with their positions, as far as the visitor may read their files. */
export async function peopleOf(ask: Ask<'grant'>, file: SubjectFile) {
  const { ledger, grant, lang } = ask;
  const { peopleColumns: columns, nothingHere } = subjectWords[lang];
  const reader = actorOf(grant);
  if (!reader) return null;
  using files = await ledger.files(reader);
  const codes = await files.practitionersOf(file.subject);
  const read = codes
    .slice(0, most)
    .map((code) => readFile(ask, subjectKey({ kind: 'practitioner', code })));
  const people = (await Promise.all(read)).filter((one) => one !== undefined);
  const rows = people.flatMap((person) => rowsOf(person, file.subject.code));
  if (rows.length === 0) return <p class="empty">{nothingHere}</p>;
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {rows.map(({ key, code, position, from, until }) => (
          <tr key={key + from}>
            <th scope="row" data-label={columns.code}>
              <a href={screenPaths.subject(encodeURIComponent(key))}>{code}</a>
            </th>
            <td data-label={columns.position}>
              {position && choiceWords('position', position)[lang]}
            </td>
            <td data-label={columns.period}>{formatPeriod(from, until, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(person: SubjectFile, agency: string) {
  const facts = factsOf(person.entries);
  return affiliationsOf(facts)
    .filter((one) => one.agency === agency)
    .map(({ from, until }) => ({
      key: keyOf(person),
      code: person.subject.code,
      position: positionAt(facts, agency),
      from,
      until,
    }));
}

function positionAt(facts: readonly Entry[], agency: string): string | undefined {
  return entriesOf(facts, practitionerRegisteredForm).findLast(({ body }) => body.agency === agency)
    ?.body.position;
}
