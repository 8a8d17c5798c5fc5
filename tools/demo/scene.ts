import { startOfDay, toEpochMs } from '../../shared/time/shanghai.ts';
import type { Clock } from '../town/clock.ts';
import type { DemoDays } from './days.ts';
import type { Officers } from './officers.ts';

/** What was recorded on one day, so many days ago. */
export type Scene = {
  readonly ago: number;
  readonly act: (officers: Officers) => Promise<unknown>;
};

/** Plays the scenes of all plots from the oldest on, the clock set to ten in the morning of each day; then lets the clock run. */
export async function play(
  scenes: readonly Scene[],
  officers: Officers,
  days: DemoDays,
  clock: Clock,
): Promise<void> {
  for (const { ago, act } of scenes.toSorted((a, b) => b.ago - a.ago)) {
    clock.holdAt(toEpochMs(startOfDay(days.ago(ago))) + 10 * 3_600_000);
    await act(officers);
  }
  clock.release();
}
