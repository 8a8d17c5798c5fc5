import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { caseWords } from './case-words.ts';
import { decisionWords } from './decision-words.ts';
import { EntryContent } from './entry-content.tsx';
import type { OpenCase } from './open-case.ts';
import { sayOffice } from './say-office.ts';

/** All that the case holds, each entry with what it says and who recorded it. */
export function Evidence({ open, lang }: { readonly open: OpenCase; readonly lang: Lang }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{decisionWords[lang].evidence}</h2>
      {open.matter.done.map(({ entry, title, recordedAt, basis, by, isAnnulled }) => {
        const found = open.file.entries.find(({ id }) => id === entry);
        const person = by.person === undefined ? '' : (open.people[by.person] ?? by.person);
        return (
          <article key={entry} class="entry">
            <h3>
              {title[lang]} <span class="code">{entry}</span>{' '}
              {isAnnulled && <span class="tag">{caseWords[lang].annulled}</span>}
            </h3>
            <p class="aside">
              {formatInstant(recordedAt, lang)} ·{' '}
              {inOwnScript(`${person} ${sayOffice(by, lang)}`, lang)} ·{' '}
              <span lang="zh-CN">
                {basis.documentNumber} · {basis.law} {basis.article}
              </span>
            </p>
            {found && <EntryContent entry={found} lang={lang} />}
          </article>
        );
      })}
    </section>
  );
}
