import { paths } from '../../../../shared/contract/paths.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { ReasonTags } from '../../../../shared/view/reason-tags.tsx';
import type { Recent } from '../../agencies/today.ts';
import { inLang } from '../frame/in-lang.ts';
import { startWords } from './start-words.ts';

type RecentDecisionsProps = { readonly recent: readonly Recent[]; readonly lang: Lang };

export function RecentDecisions({ recent, lang }: RecentDecisionsProps) {
  const { recent: title, recentMeans, nothingRecent } = startWords(lang);
  return (
    <section class="recent">
      <h2>{title}</h2>
      {recent.length === 0 && <p>{nothingRecent}</p>}
      <ol>
        {recent.map((one) => (
          <li key={one.reason.entries.join()}>
            <Decision {...one} lang={lang} />
          </li>
        ))}
      </ol>
      <p class="aside">{recentMeans}</p>
    </section>
  );
}

function Decision({ code, name, reason, lang }: Recent & { readonly lang: Lang }) {
  const { level, from, basis } = reason;
  const mark = marks[level];
  return (
    <>
      <time dateTime={dayOf(from)}>{formatDay(dayOf(from), lang)}</time>
      <div>
        <p>
          <a href={inLang(paths.page(code), lang)} lang="zh-CN">
            {name}
          </a>
        </p>
        <p class="level" data-tone={mark.tone}>
          <MarkIcon mark={mark} size={16} /> {words(lang).mark[mark.key]}
        </p>
        {reason.marks && <ReasonTags marks={reason.marks} lang={lang} />}
        <p class="aside" lang="zh-CN">{`${basis.authority} ${basis.documentNumber}`}</p>
      </div>
    </>
  );
}
