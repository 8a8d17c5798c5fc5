import type { Register } from '../../shared/register/layers/register.ts';
import type { FairTime } from './fair-time.ts';
import type { FoundInBlocks } from './find.ts';
import type { UncheckedBlock } from './frame-state.ts';
import type { Lines } from './lines.ts';
import { type Portion, portionsOf } from './portions.ts';

export type FoundInPortions = FoundInBlocks & { readonly unchecked: readonly UncheckedBlock[] };

/** The time of a tab for one city's register. */
type Share = { readonly tab: number; readonly time: FairTime; readonly jurisdiction: string };

/** Looks a page's lines over as long as the tab has time left; what comes after that is not checked. */
export async function findInPortions(
  lines: Lines,
  register: Register,
  find: (portion: Portion) => FoundInBlocks,
  { tab, time, jurisdiction }: Share,
): Promise<FoundInPortions> {
  const { portions, tooDense } = await time.stretch(
    tab,
    () => portionsOf(lines, register),
    jurisdiction,
  );
  const found: FoundInBlocks[] = [];
  const left = new Set<number>();
  for (const portion of portions) {
    if (time.isSpent(tab, jurisdiction)) for (const id of ownIds(portion)) left.add(id);
    else found.push(await time.stretch(tab, () => find(portion), jurisdiction));
  }
  return {
    findings: found.flatMap(({ findings }) => findings),
    unknown: found.flatMap(({ unknown }) => unknown),
    persons: found.flatMap(({ persons }) => persons),
    headsWanted: found.flatMap(({ headsWanted }) => headsWanted),
    unchecked: [
      ...[...left].map((block) => ({ block, because: 'too-much' }) as const),
      ...[...tooDense.difference(left)].map((block) => ({ block, because: 'too-long' }) as const),
    ],
  };
}

function ownIds({ lines, from, to }: Portion): readonly number[] {
  return lines.ids.slice(from, to);
}
