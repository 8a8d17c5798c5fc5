import { panelOf } from '../../../shared/draw/panel-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { drawDeclined } from '../../../shared/kinds/draw/draw-declined.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import { type DrawHeldBody, drawHeld } from '../../../shared/kinds/draw/draw-held.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A draw that named the expert (Arts. 23, 28), and whose work is judged. */
export type OwnDraw = {
  readonly purpose: string;
  readonly category: string;
  readonly meetsOn: Day;
  readonly parties: readonly string[];
  /** Which of the substitutes, from 1; absent for one who is drawn. */
  readonly reserve?: number;
  /** The authority recorded that the expert doesn't come. */
  readonly isAway: boolean;
  /** A reserve who has moved up. */
  readonly hasMovedUp: boolean;
};

/** How many of the city's newest draws are looked through. */
const mostDraws = 200;

/** The newest first; without draws that were taken back. */
export function drawsOf(
  { entries }: Pick<Ledger, 'entries'>,
  expert: string,
  now: Instant,
): readonly OwnDraw[] {
  const isNamed = ({ drawn, reserves }: DrawHeldBody) => [...drawn, ...reserves].includes(expert);
  const held = entries.ofKind(drawHeld.name, '', addSeconds(now, 1), mostDraws);
  const keys = held
    .filter(({ body }) => isNamed(body as DrawHeldBody))
    .map(({ subject }) => subjectKey(subject));
  return [...new Set(keys)]
    .flatMap((key) => {
      const facts = factsOf(entries.historyOf(key));
      const committed = new Map(
        entriesOf(facts, drawCommittedForm).map(({ id, body }) => [id, body]),
      );
      return entriesOf(facts, drawHeld).flatMap(({ id, body }) => {
        const draw = committed.get(body.commitment);
        if (draw === undefined || !isNamed(body)) return [];
        const { purpose, category, meetsOn, parties } = draw;
        const away = entriesOf(facts, drawDeclined)
          .filter((entry) => entry.body.held === id)
          .map((entry) => entry.body.expert);
        const reserve = body.reserves.indexOf(expert) + 1;
        const hasMovedUp = reserve > 0 && panelOf(body, away).members.includes(expert);
        const as = { isAway: away.includes(expert), hasMovedUp, ...(reserve > 0 && { reserve }) };
        return [{ purpose, category, meetsOn, parties, ...as }];
      });
    })
    .toSorted((a, b) => (a.meetsOn < b.meetsOn ? 1 : -1));
}
