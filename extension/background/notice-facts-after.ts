import {
  factsInTitle,
  type NoticeFact,
  noticeFactsIn,
} from '../../shared/findings/notice-facts.ts';
import type { Look } from '../messages.ts';
import type { FrameState } from './frame-state.ts';

/** What the document has said so far of what it is for, once these pieces have come and others gone. */
export function noticeFactsAfter(
  { noticeFacts }: Pick<FrameState, 'noticeFacts'>,
  { title, ids, texts, gone }: Pick<Look, 'title' | 'ids' | 'texts' | 'gone'>,
): readonly NoticeFact[] {
  const replaced = new Set([titleBlock, ...ids, ...gone]);
  return [
    ...noticeFacts.filter(({ block }) => !replaced.has(block)),
    ...factsInTitle(title).map((fact) => ({ ...fact, block: titleBlock })),
    ...noticeFactsIn(texts).flatMap((fact) => {
      const block = ids[fact.block];
      return block === undefined ? [] : [{ ...fact, block }];
    }),
  ];
}

/** The numbers of pieces begin with 1. */
const titleBlock = 0;
