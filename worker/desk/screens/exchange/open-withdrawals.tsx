import { subjectKey } from '../../../../shared/identity/subject.ts';
import { withdrawalConfirmed } from '../../../../shared/kinds/remedy/withdrawal-confirmed.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { OpenWithdrawal } from '../../sharing/withdrawals.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import { sayDue } from '../my-work/say-due.ts';
import { screenPaths } from '../screen-paths.ts';
import { exchangeWords } from './exchange-words.ts';

type OpenWithdrawalsProps = {
  readonly open: readonly OpenWithdrawal[];
  readonly names: ReadonlyMap<string, string>;
  readonly mayRecord: boolean;
  readonly lang: Lang;
};

/** What others still have to take down, recipient by recipient; each answer goes on record as an entry. */
export function OpenWithdrawals({ open, names, mayRecord, lang }: OpenWithdrawalsProps) {
  const said = exchangeWords[lang];
  return (
    <section aria-labelledby="open">
      <h2 id="open">
        {said.open} {open.length}
      </h2>
      {open.length === 0 ? (
        <p class="empty">{said.noneOpen}</p>
      ) : (
        <>
          <p>{said.openText}</p>
          <table>
            <TableHead columns={said.openColumns} />
            <tbody>
              {open.map((one) => (
                <Line
                  key={`${one.by} ${one.recipient.id}`}
                  one={one}
                  name={names.get(one.subject.code)}
                  mayRecord={mayRecord}
                  lang={lang}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

type LineProps = Pick<OpenWithdrawalsProps, 'mayRecord' | 'lang'> & {
  readonly one: OpenWithdrawal;
  readonly name: string | undefined;
};

function Line({ one, name, mayRecord, lang }: LineProps) {
  const { openColumns: columns, late, confirm } = exchangeWords[lang];
  const { subject, by, kind, documents, recipient, lateness } = one;
  return (
    <tr>
      <td class="day" data-label={columns.due}>
        {sayDue(one, lang)} {lateness === 'overdue' && <span class="fault">{late}</span>}
      </td>
      <th scope="row" data-label={columns.about}>
        {name && <span lang="zh-CN">{name} </span>}
        <span class="code">{subject.code}</span>
      </th>
      <td data-label={columns.what}>
        {titleOf(kind, lang)} <span class="code">{by}</span>
        <br />
        <span class="aside" lang="zh-CN">
          {documents.join('；')}
        </span>
      </td>
      <td data-label={columns.recipient}>{recipient.name[lang]}</td>
      <td data-label={columns.does}>
        {mayRecord && (
          <form method="post" action={screenPaths.newDraft}>
            <input type="hidden" name="subject" value={subjectKey(subject)} />
            <input type="hidden" name="kind" value={withdrawalConfirmed.name} />
            <input type="hidden" name="body.of" value={by} />
            <input type="hidden" name="body.recipient" value={recipient.name.zh} />
            <button type="submit">{confirm}</button>
          </form>
        )}
      </td>
    </tr>
  );
}
