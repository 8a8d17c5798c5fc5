import { type NoticeDay, noticeDayIn } from '../../shared/findings/notice-day.ts';
import {
  factsInTitle,
  type NoticeFact,
  noticeFactsIn,
} from '../../shared/findings/notice-facts.ts';
import type { Day } from '../../shared/time/instant.ts';
import type { Look } from '../messages/page-messages.ts';
import type { FrameState } from './frame-state.ts';

/** Pieces of text as the page sends them, each with its own number, and the numbers of those that are no longer there. */
type Pieces = Pick<Look, 'title' | 'ids' | 'texts' | 'gone'>;

/** The frame with what its document has said so far of its notice, once these pieces have come and others gone. */
export function afterSaying(frame: FrameState, pieces: Pieces, today: Day): FrameState {
  const { noticeDay: before, noticeFacts, ...rest } = frame;
  const noticeDay = dayAfter(before, pieces, today);
  return {
    ...rest,
    ...(noticeDay && { noticeDay }),
    noticeFacts: factsAfter(noticeFacts, pieces),
  };
}

/** Where it said so before, or else in these pieces. */
function dayAfter(
  before: NoticeDay | undefined,
  { ids, texts, gone }: Pieces,
  today: Day,
): NoticeDay | undefined {
  const isKept = before && !ids.includes(before.block) && !gone.includes(before.block);
  if (isKept) return before;
  const found = noticeDayIn(texts, today);
  const block = found && ids[found.block];
  return found === undefined || block === undefined ? undefined : { day: found.day, block };
}

function factsAfter(
  before: readonly NoticeFact[],
  { title, ids, texts, gone }: Pieces,
): readonly NoticeFact[] {
  const replaced = new Set([titleBlock, ...ids, ...gone]);
  return [
    ...before.filter(({ block }) => !replaced.has(block)),
    ...factsInTitle(title).map((fact) => ({ ...fact, block: titleBlock })),
    ...noticeFactsIn(texts).flatMap((fact) => {
      const block = ids[fact.block];
      return block === undefined ? [] : [{ ...fact, block }];
    }),
  ];
}

/** The numbers of pieces begin with 1. */
const titleBlock = 0;
