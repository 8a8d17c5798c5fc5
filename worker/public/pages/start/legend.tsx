import type { Lang } from '../../../../shared/messages/lang.ts';
import type { MarkKey } from '../../../../shared/messages/word-set.ts';
import { words } from '../../../../shared/messages/words.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { startWords } from './start-words.ts';

const shown: readonly MarkKey[] = [
  'blacklisted',
  'banned',
  'rectifying',
  'supervised',
  'grade-A',
  'grade-B',
  'grade-C',
  'grade-D',
  'not-yet-graded',
];

/** The marks with their words, the worst first. */
export function Legend({ lang }: { readonly lang: Lang }) {
  const { legend, legendMeans } = startWords(lang);
  return (
    <section class="legend">
      <h2>{legend}</h2>
      <ul>
        {shown.map((key) => (
          <li key={key} data-tone={marks[key].tone}>
            <MarkIcon mark={marks[key]} size={24} /> {words(lang).mark[key]}
          </li>
        ))}
      </ul>
      <p class="aside">{legendMeans}</p>
    </section>
  );
}
