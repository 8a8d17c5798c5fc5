import { paths } from '../../../../shared/contract/paths.ts';
import { type Level, levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import type { TodayInNumbers } from '../../agencies/today.ts';
import { inLang } from '../frame/in-lang.ts';
import { startWords } from './start-words.ts';

type Numbers = Pick<TodayInNumbers, 'registered' | 'levels'>;

const adverseLevels = levels.filter((level) => level !== 'normal');

/** Today's numbers, each a link to its list. */
export function NumbersNow({ numbers, lang }: { readonly numbers: Numbers; readonly lang: Lang }) {
  const { inNumbers, registered, unit } = startWords(lang);
  const { mark } = words(lang);
  return (
    <section aria-label={inNumbers}>
      <ul class="now">
        <li>
          <a href={inLang(paths.agenciesPage, lang)}>
            <span class="count">{unit(numbers.registered)}</span>
            <span>{registered}</span>
          </a>
        </li>
        {adverseLevels.map((level) => (
          <li key={level} data-tone={marks[level].tone}>
            <a href={listOf(level, lang)}>
              <span class="count">{unit(numbers.levels[level])}</span>
              <span>
                <MarkIcon mark={marks[level]} size={16} /> {mark[level]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list that has those of a level, and as many. */
function listOf(level: Exclude<Level, 'normal'>, lang: Lang): string {
  if (level === 'blacklisted') return inLang(paths.blacklistPage, lang);
  return inLang(paths.agenciesPage, lang, { level });
}
