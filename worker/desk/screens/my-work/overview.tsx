import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DeadlineGroup, GroupName } from './group-deadlines.ts';
import { workWords } from './work-words.ts';

/** Not worth a line where there are none. */
const isRare: ReadonlySet<GroupName> = new Set(['unknown', 'others']);

/** One number more, and where what it counts is. */
type Count = { readonly label: string; readonly count: number; readonly at: string };

type OverviewProps = {
  readonly groups: readonly DeadlineGroup[];
  /** What else there is to do. */
  readonly more?: readonly Count[];
  readonly lang: Lang;
};

/** A number each, and nothing to click where there is nothing to do. */
export function Overview({ groups, more = [], lang }: OverviewProps) {
  const { groups: names, overview } = workWords[lang];
  const told = groups.filter(({ name, count }) => count > 0 || !isRare.has(name));
  const due = told.map(({ name, count }) => ({
    label: names[name],
    count,
    at: `#${name}`,
    group: name,
  }));
  return (
    <ul class="numbers" aria-label={overview}>
      {[...due, ...more].map(({ label, count, at, ...one }) => (
        <li key={label} data-group={'group' in one && count > 0 ? one.group : undefined}>
          {count > 0 ? (
            <a href={at}>
              <strong>{count}</strong> {label}
            </a>
          ) : (
            <span>
              <strong>0</strong> {label}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
