import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Access, LoggedAccess } from '../../past/access-log.ts';
import { sayOffice } from '../cases/say-office.ts';
import { TableHead } from '../frame/table-head.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { pastWords } from './past-words.ts';

const onPage = 100;

/** Who read what isn't public, for which case: for auditors, whose own readings stand there too. */
export const accessLogScreen = defineScreen({
  path: screenPaths.accesses,
  who: 'grant',
  allows: ({ role }) => role === 'auditor',
  get: async ({ ledger, url, lang }) => {
    const { log: title, logText, logColumns: columns, older } = pastWords[lang];
    const asked = url.searchParams.get('before') ?? '';
    const before = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.MAX_SAFE_INTEGER;
    using past = await ledger.past();
    const accesses = await past.accesses(before, onPage);
    const last = accesses.at(-1)?.number ?? 1;
    const page = (
      <>
        <h1>{title}</h1>
        <p>{logText}</p>
        <table>
          <TableHead columns={columns} />
          <tbody>
            {accesses.map((access) => (
              <Row key={access.number} logged={access} lang={lang} />
            ))}
          </tbody>
        </table>
        {last > 1 && (
          <p>
            <a href={withQuery(screenPaths.accesses, { before: String(last) })}>{older}</a>
          </p>
        )}
      </>
    );
    return { title, page };
  },
});

function Row({ logged, lang }: { readonly logged: LoggedAccess; readonly lang: Lang }) {
  const { logColumns: columns, lost } = pastWords[lang];
  const access: Access | { readonly isLost: true } = JSON.parse(logged.json);
  if ('isLost' in access) {
    return (
      <tr>
        <td data-label={columns.number}>{logged.number}</td>
        <td colSpan={4}>{lost}</td>
      </tr>
    );
  }
  return (
    <tr>
      <td data-label={columns.number}>{logged.number}</td>
      <td class="day" data-label={columns.at}>
        {formatInstant(access.at, lang)}
      </td>
      <td data-label={columns.by}>
        <span class="code">{access.person}</span> {sayOffice(access, lang)}
      </td>
      <td data-label={columns.case}>{access.caseNumber}</td>
      <td data-label={columns.what}>
        <code>{access.what}</code>
      </td>
    </tr>
  );
}
