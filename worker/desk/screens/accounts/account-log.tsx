import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { LoggedAct } from '../../accounts/act-log.ts';
import { seesAll } from '../../accounts/read-accounts.ts';
import { TableHead } from '../frame/table-head.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';
import { GrantLine } from './grant-lines.tsx';

const actsOnPage = 100;
const mostInFile = 10_000;

/** What was done to accounts, for auditors and the city's administrators. */
export const accountLogScreen = defineScreen({
  path: screenPaths.accountLog,
  who: 'grant',
  allows: seesAll,
  get: async ({ entrance, secret, lang, url }) => {
    const words = accountWords[lang];
    const { logTitle: title, logColumns: columns } = words;
    const acts = await entrance.acts(secret, numberIn(url, 'before'), actsOnPage);
    const last = acts.at(-1)?.number ?? 1;
    const page = (
      <>
        <h1>{title}</h1>
        <p>{words.logText}</p>
        <p>
          <a href={screenPaths.accountLogFile}>{words.logFile}</a>
        </p>
        <table>
          <TableHead columns={columns} />
          <tbody>
            {acts.map((act) => (
              <ActRow key={act.number} act={act} lang={lang} />
            ))}
          </tbody>
        </table>
        {last > 1 && (
          <p>
            <a href={withQuery(screenPaths.accountLog, { before: String(last) })}>
              {words.logOlder}
            </a>
          </p>
        )}
      </>
    );
    return { title, page };
  },
});

/** The same for machines and safes, newest first; `before` goes on from a file that was full. */
export const accountLogFileScreen = defineScreen({
  path: screenPaths.accountLogFile,
  who: 'grant',
  allows: seesAll,
  get: async ({ entrance, secret, url }) => {
    const acts = await entrance.acts(secret, numberIn(url, 'before'), mostInFile);
    const file = acts.map((act) => `${JSON.stringify(act)}\n`).join('');
    return { file, type: 'application/x-ndjson; charset=utf-8', name: 'account-log.jsonl' };
  },
});

function ActRow({ act, lang }: { readonly act: LoggedAct; readonly lang: Lang }) {
  const { logColumns: columns, acts, operator, refusals } = accountWords[lang];
  return (
    <tr>
      <td data-label={columns.number}>{act.number}</td>
      <td data-label={columns.at}>{formatInstant(act.at, lang)}</td>
      <td data-label={columns.by}>
        <span class="code">{act.by === 'operator' ? operator : act.by}</span>
      </td>
      <td data-label={columns.what}>
        {acts[act.what]}
        {'grant' in act && (
          <>
            {' '}
            · <GrantLine grant={act.grant} lang={lang} />
          </>
        )}
        {'name' in act && ` · ${act.name}`}
        {'request' in act && (
          <>
            {' '}
            · <span class="code">{act.request}</span> · {refusals[act.because]}
          </>
        )}
      </td>
      <td data-label={columns.person}>
        <a class="code" href={screenPaths.account(act.person)}>
          {act.person}
        </a>
      </td>
    </tr>
  );
}

function numberIn(url: URL, name: string): number {
  const asked = url.searchParams.get(name) ?? '';
  return /^\d{1,15}$/.test(asked) ? Number(asked) : Number.MAX_SAFE_INTEGER;
}
