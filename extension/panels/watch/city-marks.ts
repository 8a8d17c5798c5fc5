import { words } from '../../../shared/messages/words.ts';
import { type Mark, marks } from '../../../shared/view/marks.ts';
import { byWorst } from '../../../shared/view/worst-first.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import { markOfSaid } from '../../watching/marks-of-change.ts';
import { saidIn, type WatchedAgency } from '../../watching/watched-agency.ts';
import { type Registers, whose } from '../parts/whose.ts';
import { watchWords } from '../words/watch-words.ts';

/** What a city's register says of an agency; `mark` is undefined where it has not been asked of it yet. */
export type CityMark = { readonly jurisdiction: string; readonly mark: Mark | undefined };

/**
 * What each register says of a watched agency now, the worst first. Only one that is fresh says a level; what says nothing, for it doesn't know the
 * agency or can't be asked, comes last.
 */
export function cityMarks(
  { said = [] }: WatchedAgency,
  registers: readonly RegisterStatus[],
  now: string,
): readonly CityMark[] {
  return registers
    .map(({ jurisdiction, condition }): CityMark => {
      if (condition !== 'fresh')
        return { jurisdiction, mark: condition === 'stale' ? marks.stale : marks.unknown };
      const its = saidIn(said, jurisdiction);
      return { jurisdiction, mark: its && markOfSaid({ record: its.record, at: now }) };
    })
    .sort(inOrder);
}

function inOrder({ mark: one }: CityMark, { mark: other }: CityMark): number {
  return rankOf(one) - rankOf(other) || byWorst(one ?? marks.unknown, other ?? marks.unknown);
}

/** Whether it is no word about the agency: not known, stale, or not asked. */
export function saysNothing({ key }: Mark): boolean {
  return silent.includes(key);
}

/** Whose word it is, and which. */
export function sayCityMark({ jurisdiction, mark }: CityMark, state: Registers): string {
  const { mark: marked, colon } = words(state.lang);
  const word = mark === undefined ? watchWords(state.lang).notAsked : marked[mark.key];
  return `${whose({ jurisdiction }, state)}${colon}${word}`;
}

function rankOf(mark: Mark | undefined): number {
  return 1 + silent.indexOf(mark?.key ?? 'unknown');
}

const silent: readonly Mark['key'][] = ['not-known', 'stale', 'unknown'];
