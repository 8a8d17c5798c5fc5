import { foundTogether } from '../../shared/findings/found-together.ts';
import type { FoundInPortions } from './find-in-portions.ts';
import type { PersonFound } from './frame-state.ts';

/** What a register, or several together, have found. */
export type FoundByRegisters = Omit<FoundInPortions, 'persons'> & {
  readonly persons: readonly PersonFound[];
};

/** What was found in a page by the registers, each by itself; what one has not checked counts as not checked. */
export function foundAmong(all: readonly FoundByRegisters[]): FoundByRegisters | undefined {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first;
  const wanted = all.flatMap(({ headsWanted }) => headsWanted);
  const unchecked = all.flatMap((one) => one.unchecked);
  return {
    ...foundTogether(all),
    persons: all.flatMap(({ persons }) => persons),
    headsWanted: onePer(({ block, start }) => `${block} ${start}`, wanted),
    unchecked: onePer(({ block }) => block, unchecked),
  };
}

function onePer<T>(keyOf: (one: T) => unknown, all: readonly T[]): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
