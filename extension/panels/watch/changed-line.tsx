import { formatDay, formatInstant } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
import { earliest } from '../../../shared/time/interval.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { marks } from '../../../shared/view/marks.ts';
import { byWorst } from '../../../shared/view/worst-first.ts';
import { type CityChange, cityChanges } from '../../watching/city-changes.ts';
import { markOfSaid, marksOfChange, nameOfWatched } from '../../watching/marks-of-change.ts';
import { sayChange } from '../../watching/say-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { type Registers, whose } from '../parts/whose.ts';
import { watchWords } from '../words/watch-words.ts';
import { cityMarks, sayCityMark, saysNothing } from './city-marks.ts';

type ChangedLineProps = { readonly one: WatchedAgency; readonly state: Registers };

/** What has changed of one agency: what each city's word has become, what the other cities say, since when, and when that was noticed. */
export function ChangedLine({ one, state }: ChangedLineProps) {
  const { change } = one;
  if (change === undefined) return null;
  const { lang, registers } = state;
  const { since, noticed } = watchWords(lang);
  const changes = cityChanges(one);
  const others = cityMarks(one, registers, new Date().toISOString()).filter(
    ({ jurisdiction }) => !changes.some(({ after }) => after.jurisdiction === jurisdiction),
  );
  const known = [
    ...changes.map(({ after }) => markOfSaid(after)),
    ...others.flatMap(({ mark }) => (mark === undefined || saysNothing(mark) ? [] : [mark])),
  ];
  const mark = known.toSorted(byWorst)[0] ?? marks.unknown;
  const from = earliest(changes.map(({ before }) => before?.at));
  const notes = [
    ...(registers.length > 1 ? others.map((other) => sayCityMark(other, state)) : []),
    ...(from === undefined ? [] : [since(formatDay(dayOf(from), lang))]),
    noticed(formatInstant(change.noticedAt, lang)),
  ];
  return (
    <div class="finding" data-tone={mark.tone}>
      <MarkIcon mark={mark} size={24} />
      <span class="name">{nameOfWatched(one)}</span>
      {changes.length === 0 && <span class="level">{sayChange(undefined, lang)}</span>}
      {changes.map((its) => (
        <ChangedWord key={its.after.jurisdiction} change={its} state={state} />
      ))}
      <span class="aside">{notes.join(' · ')}</span>
    </div>
  );
}

/** From what to what, and whose word it is. */
function ChangedWord({
  change,
  state,
}: {
  readonly change: CityChange;
  readonly state: Registers;
}) {
  const { lang } = state;
  const { mark } = words(lang);
  const its = marksOfChange(change);
  const said = whose(change.after, state);
  return (
    <span class="level" data-tone={markOfSaid(change.after).tone}>
      {its && `${mark[its[0].key]} → `}
      <strong>{its ? mark[its[1].key] : sayChange(change, lang)}</strong>
      {said !== undefined && <span class="aside"> {said}</span>}
    </span>
  );
}
