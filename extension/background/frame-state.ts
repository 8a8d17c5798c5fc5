import { longestBlock } from '../../shared/findings/find-names.ts';
import type { Finding } from '../../shared/findings/finding.ts';

/** What the background knows of one document in one frame. Without verdicts: these are asked of the register anew. */
export type FrameState = {
  /** Chromium's id of the document; another one in the same frame begins from nothing. */
  readonly document: string;
  readonly isPending: boolean;
  readonly blocks: number;
  /** Blocks that were not looked at: too long, or without a register. */
  readonly notChecked: readonly number[];
  /** Embedded things that nobody can read. */
  readonly unread: number;
  readonly isTamperedWith: boolean;
  readonly findings: readonly Finding[];
};

export function newFrame(document: string): FrameState {
  return {
    document,
    isPending: true,
    blocks: 0,
    notChecked: [],
    unread: 0,
    isTamperedWith: false,
    findings: [],
  };
}

export type Looked = {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly gone: readonly number[];
  /** Undefined: there was no register to look them up in. */
  readonly findings: readonly Finding[] | undefined;
};

/** The frame after these pieces of text were looked over; what was known of them, and of those gone, is replaced. */
export function afterLook(frame: FrameState, { ids, texts, gone, findings }: Looked): FrameState {
  const replaced = new Set([...ids, ...gone]);
  const isKept = (block: number) => !replaced.has(block);
  const isUnchecked = (place: number) =>
    findings === undefined || (texts[place]?.length ?? 0) > longestBlock;
  return {
    ...frame,
    isPending: true,
    findings: [...frame.findings.filter(({ block }) => isKept(block)), ...(findings ?? [])],
    notChecked: [
      ...frame.notChecked.filter(isKept),
      ...ids.filter((_, place) => isUnchecked(place)),
    ],
  };
}

/** The page is through: it has `blocks` pieces of text, and `unread` things in it that are none. */
export function afterDone(frame: FrameState, blocks: number, unread: number): FrameState {
  return { ...frame, isPending: false, blocks, unread };
}
