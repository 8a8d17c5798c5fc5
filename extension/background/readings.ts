import type { Register } from '../../shared/register/layers/register.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Day, Instant } from '../../shared/time/instant.ts';
import type { Look } from '../messages/page-messages.ts';
import { withConsortia } from './consortia-of-page.ts';
import type { FairTime } from './fair-time.ts';
import { findInBlocks } from './find.ts';
import { findInPortions } from './find-in-portions.ts';
import { findOverLines } from './find-over-lines.ts';
import { type FoundByRegisters, foundAmong } from './found-among.ts';
import { type LinesOfPage, linesOf } from './lines.ts';
import type { Portion } from './portions.ts';

/** A register at hand, and the lines in which it reads a look's texts. */
export type Reading = {
  readonly jurisdiction: string;
  readonly register: Register;
  readonly lines: LinesOfPage;
};

type Finding = {
  readonly tab: number;
  readonly time: FairTime;
  /** The day of the page's notice. */
  readonly day: Day | undefined;
  readonly now: Instant;
};

export function readingsOf(look: Look, held: readonly HeldRegister[]): readonly Reading[] {
  return held.flatMap(({ jurisdiction, register }) =>
    register === undefined ? [] : [{ jurisdiction, register, lines: linesOf(look, register) }],
  );
}

/** Where a name of any of the registers may go on over a line end. */
export function readCloselyOf(readings: readonly Reading[]): LinesOfPage['readClosely'] {
  const all = readings.flatMap(({ lines }) => lines.readClosely);
  if (readings.length < 2) return all;
  return [...new Map(all.map((one) => [`${one.block} ${one.start} ${one.end}`, one])).values()];
}

/** Looks a page's texts over in each register by itself, in their order, and then the consortia among all that was found; undefined where there is none. */
export async function findInReadings(
  readings: readonly Reading[],
  { heads }: Look,
  { tab, time, day, now }: Finding,
): Promise<FoundByRegisters | undefined> {
  const all: FoundByRegisters[] = [];
  for (const { jurisdiction, register, lines } of readings) {
    const find = (portion: Portion) => findInBlocks(portion, heads, register, now, day);
    const found = await findOverLines(lines, (some) =>
      findInPortions(some, register, find, { tab, time, jurisdiction }),
    );
    all.push({ ...found, persons: found.persons.map((one) => ({ ...one, jurisdiction })) });
  }
  const found = foundAmong(all);
  const [first, ...others] = readings;
  if (found === undefined || first === undefined || others.length === 0) return found;
  return time.stretch(tab, () => withConsortia(found, first.lines, heads), first.jurisdiction);
}
