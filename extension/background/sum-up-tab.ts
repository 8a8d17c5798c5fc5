import { foldText } from '../../shared/text/fold.ts';
import type { NotChecked, TabFinding } from '../messages/tab-state.ts';
import type { FrameState, PersonFound } from './frame-state.ts';

/** What there is to say of a tab when site, register and verdicts are known. */
export type TabSum = {
  /** The page itself, and not only a frame in it, has been read or is being read. */
  readonly isRead: boolean;
  readonly isPending: boolean;
  readonly isTamperedWith: boolean;
  /** Pieces of text that were looked at. */
  readonly blocks: number;
  readonly notChecked: NotChecked;
  readonly findings: readonly TabFinding[];
  /** Each name once, as it is first written. */
  readonly unknown: readonly string[];
  readonly persons: readonly PersonFound[];
};

export function sumUpTab(frames: readonly (readonly [number, FrameState])[]): TabSum {
  const states = frames.map(([, state]) => state);
  const unchecked = states.flatMap(({ notChecked }) => notChecked);
  const sum = (count: (state: FrameState) => number) =>
    states.reduce((total, state) => total + count(state), 0);
  return {
    isRead: frames.some(([frame]) => frame === 0),
    isPending: states.some(({ isPending }) => isPending),
    isTamperedWith: states.some(({ isTamperedWith }) => isTamperedWith),
    blocks: sum(({ blocks }) => blocks) - unchecked.length,
    notChecked: {
      'no-register': unchecked.filter(({ because }) => because === 'no-register').length,
      'too-long': unchecked.filter(({ because }) => because === 'too-long').length,
      'too-much': unchecked.filter(({ because }) => because === 'too-much').length,
      frames: frames.reduce((total, frame) => total + unreadFrames(frame, states), 0),
      embedded: sum(({ unread }) => unread.embedded),
      pictures: sum(({ unread }) => unread.pictures),
      counters: sum(({ unread }) => unread.counters),
      failed: sum(({ unread }) => unread.failed),
      registers: 0,
    },
    findings: frames.flatMap(([frame, { findings }]) =>
      findings.map((finding) => ({ ...finding, frame })),
    ),
    persons: states.flatMap(({ persons }) => persons),
    unknown: onePerName(states.flatMap(({ unknown }) => unknown.map(({ text }) => text))),
  };
}

/**
 * The page counts every frame of another site, for it can't know which of them read themselves. One without text may be the
 * browser's own word that the site didn't answer.
 */
function unreadFrames(
  [frame, { unread }]: readonly [number, FrameState],
  states: readonly FrameState[],
): number {
  const reading = states.filter(({ place, blocks }) => place?.countedBy === frame && blocks > 0);
  return Math.max(0, unread.frames - reading.length);
}

function onePerName(texts: readonly string[]): readonly string[] {
  return [
    ...new Map(texts.toReversed().map((text) => [foldText(text), text])).values(),
  ].toReversed();
}
