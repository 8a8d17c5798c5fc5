import { byWorst } from '../../shared/view/worst-first.ts';
import { isOtherwise } from './is-otherwise.ts';
import { markOfSaid } from './marks-of-change.ts';
import { type Said, saidIn, type WatchedAgency } from './watched-agency.ts';

/** What one city's register said, and what it has come to; without `before` it could not be asked then. */
export type CityChange = { readonly before: Said | undefined; readonly after: Said };

/** What has changed of an agency, city by city, the worst that it has come to first; nothing where all is as it was before. */
export function cityChanges({ said = [], change }: WatchedAgency): readonly CityChange[] {
  if (change === undefined) return [];
  return said
    .map((after) => ({ before: saidIn(change.before, after.jurisdiction), after }))
    .filter(({ before, after }) => before === undefined || isOtherwise(before, after))
    .sort((one, other) => byWorst(markOfSaid(one.after), markOfSaid(other.after)));
}
