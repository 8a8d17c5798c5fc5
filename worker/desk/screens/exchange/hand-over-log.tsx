import { sharedLists } from '../../../../shared/jurisdiction/recipient.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { withdrawalNotice } from '../../sharing/hand-over-store.ts';
import type { SharingView } from '../../sharing/sharing.ts';
import { Grid } from '../frame/tables.tsx';
import { exchangeWords } from './exchange-words.ts';

type ShownProps = { readonly view: SharingView; readonly lang: Lang };

/** Who gets which list, and when they last did. */
export function Recipients({ view: { recipients, last }, lang }: ShownProps) {
  const said = exchangeWords[lang];
  return (
    <section aria-labelledby="recipients">
      <h2 id="recipients">{said.recipients}</h2>
      <Grid
        caption={said.recipients}
        columns={said.recipientColumns}
        rows={recipients.map(({ id, name, lists }) => ({
          id,
          cells: [
            name[lang],
            <ul key="lists">
              {lists.map((list) => {
                const at = last.find((one) => one.recipient === id && one.list === list)?.at;
                return (
                  <li key={list}>
                    {said.lastHanded(
                      said.lists[list],
                      at === undefined ? said.never : formatInstant(at, lang),
                    )}
                  </li>
                );
              })}
            </ul>,
          ],
        }))}
      />
    </section>
  );
}

/** The newest hand-overs: who asked, what went, when. */
export function HandOverLog({ view: { log, recipients }, lang }: ShownProps) {
  const said = exchangeWords[lang];
  return (
    <section aria-labelledby="log">
      <h2 id="log">{said.log}</h2>
      {log.length === 0 ? (
        <p class="empty">{said.noLog}</p>
      ) : (
        <Grid
          caption={said.log}
          columns={said.logColumns}
          rows={log.map((one) => ({
            id: String(one.number),
            cells: [
              formatInstant(one.at, lang),
              recipients.find(({ id }) => id === one.recipient)?.name[lang] ?? one.recipient,
              sayList(one.list, lang),
              <span key="asked" lang="zh-CN">
                {one.askedBy} · {one.document}
              </span>,
              said.rows(one.rows),
              <span key="digest" class="code">
                {one.digest}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}

function sayList(list: string, lang: Lang): string {
  const known = [...sharedLists, withdrawalNotice].find((one) => one === list);
  return known === undefined ? list : exchangeWords[lang].lists[known];
}
