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

/** What a document has said of its notice. */
export type Said = Pick<FrameState, 'noticeDay' | 'noticeFacts'>;

/** What it has said so far, once these pieces have come and others gone. */
export function afterSaying(
  { noticeDay: before, noticeFacts }: Said,
  pieces: Pieces,
  today: Day,
): Said {
  const noticeDay = dayAfter(before, pieces, today);
  return { ...(noticeDay && { noticeDay }), noticeFacts: factsAfter(noticeFacts, pieces) };
}

export function withSaid({ noticeDay: _, ...frame }: FrameState, said: Said): FrameState {
  return { ...frame, ...said };
}

/** The day that a piece still there has said, or else what these say. */
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
