import type { Certainty } from '../../shared/findings/finding.ts';
import type { NoticeFact } from '../../shared/findings/notice-facts.ts';
import { type NoticeScope, noticeScopeOf } from '../../shared/findings/notice-scope.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Day } from '../../shared/time/instant.ts';
import type { FrameState } from './frame-state.ts';

type Frames = readonly (readonly [frame: number, state: FrameState])[];

/**
 * What a document of a tab is for. Portals put the text of a notice into a frame and its heading or its date around that, so a
 * document that doesn't say it goes with the nearest one around it that does, or else with the only one in the tab. What
 * two documents say of themselves is never put together, for they may be two notices; a day alone goes by itself.
 */
export function noticeIn(frames: Frames, frame: number, jurisdiction: string): NoticeScope {
  return noticeScopeOf(factsIn(frames, frame), dayIn(frames, frame), jurisdiction);
}

/** The same where there is a register to compare with, whose city each verdict names; without one nothing is compared. */
export function noticeUnder(
  held: readonly HeldRegister[],
  frames: Frames,
  frame: number,
): NoticeScope | undefined {
  const atHand = held.find(({ register }) => register !== undefined);
  return atHand && noticeIn(frames, frame, atHand.jurisdiction);
}

/** The day on which the notice in a frame was published. */
export function dayIn(frames: Frames, frame: number): Day | undefined {
  const speaker = speakerFor(frames, frame, ({ noticeDay }) => noticeDay !== undefined);
  return speaker?.noticeDay?.day;
}

/** The frames that have to be looked over again, or shown anew, because of what `speaker` says now and didn't before. */
export function framesConcerned(before: Frames, after: Frames, speaker: number): readonly number[] {
  const stillThere = before.filter(([frame, { document }]) =>
    after.some(([other, state]) => other === frame && state.document === document),
  );
  return stillThere.flatMap(([frame, { findings }]) => {
    const isOtherDay = dayIn(before, frame) !== dayIn(after, frame);
    const isByDay = isOtherDay && findings.some(({ certainty }) => isDatedDoubt(certainty));
    // The answer to a page tells it of its own notice.
    const isNews = frame !== speaker && findings.length > 0 && !isSameNotice(before, after, frame);
    return isByDay || isNews ? [frame] : [];
  });
}

function factsIn(frames: Frames, frame: number): readonly NoticeFact[] {
  const own = frames.find(([number]) => number === frame)?.[1];
  const speaker = speakerFor(frames, frame, saysWhatFor);
  const around = speaker === own ? [] : (speaker?.noticeFacts ?? []);
  return [...(own?.noticeFacts ?? []), ...around];
}

/** That it is public procurement, or isn't, is said in passing by any part of a notice. */
function saysWhatFor({ noticeFacts }: FrameState): boolean {
  return noticeFacts.some(({ kind }) => kind !== 'procurement');
}

function speakerFor(
  frames: Frames,
  frame: number,
  speaks: (state: FrameState) => boolean,
): FrameState | undefined {
  const own = frames.find(([number]) => number === frame)?.[1];
  const path = [frame, ...(own?.place?.ancestors ?? [])];
  const speaking = new Map(frames.filter(([, state]) => speaks(state)));
  const nearest = path.find((number) => speaking.has(number));
  if (nearest !== undefined) return speaking.get(nearest);
  const [only, other] = speaking.values();
  return other === undefined ? only : undefined;
}

/** Whether a frame's notice is what it was, in whatever order it says so. */
export function isSameNotice(before: Frames, after: Frames, frame: number): boolean {
  // The register's own city is the same in both.
  return inOrder(noticeIn(before, frame, '')) === inOrder(noticeIn(after, frame, ''));
}

function inOrder({ services, areas, ...rest }: NoticeScope): string {
  return JSON.stringify([[...services].sort(), areas.map(({ code }) => code).sort(), rest]);
}

/** What was found before the page's date was known may mean another organisation by it. */
function isDatedDoubt(certainty: Certainty): boolean {
  return (
    certainty.kind === 'possible' &&
    (certainty.because === 'former-name' || certainty.because === 'other-time')
  );
}
