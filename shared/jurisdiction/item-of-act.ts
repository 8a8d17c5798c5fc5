import { regulation } from './330300/regulation.ts';
import { cite } from './cite.ts';
import type { Cited } from './cited.ts';

/** Which item of the draft's art. 12 an act of the catalogue is: `12-3-false-report` is item 3; undefined for an act of another make. */
export function itemOfAct(act: string): Cited | undefined {
  const item = Number(/^12-(\d+)-/.exec(act)?.[1]);
  return item >= 1 && item <= 10 ? cite(regulation.draft.inShort, [12, item]) : undefined;
}
