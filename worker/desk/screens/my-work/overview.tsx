import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DeadlineGroup } from './group-deadlines.ts';
import { workWords } from './work-words.ts';

type OverviewProps = { readonly groups: readonly DeadlineGroup[]; readonly lang: Lang };

/** A number each, and nothing to click where there is nothing to do. */
export function Overview({ groups, lang }: OverviewProps) {
  const { groups: names, overview } = workWords[lang];
  const told = groups.filter(({ name, count }) => count > 0 || name !== 'unknown');
  return (
    <ul class="numbers" aria-label={overview}>
      {told.map(({ name, count }) => (
        <li key={name} data-group={count > 0 ? name : undefined}>
          {count > 0 ? (
            <a href={`#${name}`}>
              <strong>{count}</strong> {names[name]}
            </a>
          ) : (
            <span>
              <strong>0</strong> {names[name]}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
