import type { Finding, PersonFinding, TextPlace } from '../../shared/findings/finding.ts';
import type { NoticeDay } from '../../shared/findings/notice-day.ts';
import type { NoticeFact } from '../../shared/findings/notice-facts.ts';
import { longestBlock } from '../../shared/findings/read-page.ts';
import type { Found } from './find.ts';
import type { FramePlace } from './frame-place.ts';
import type { Thing } from './things.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** What the background knows of one document in one frame. Without verdicts: these are asked of the register anew. */
export type FrameState = {
  /** Chromium's id of the document; another one in the same frame begins from nothing. */
  readonly document: string;
  /** The document's own, when it said something last. Absent where the browser didn't say. */
  readonly address?: string;
  /** Absent where the browser didn't say. */
  readonly place?: FramePlace;
  readonly isPending: boolean;
  readonly blocks: number;
  readonly notChecked: readonly UncheckedBlock[];
  readonly unread: UnreadThings;
  readonly isTamperedWith: boolean;
  /** What the document has been brought so far. */
  readonly brought: readonly Thing[];
  /** When the text says that it was published, and in which block. */
  readonly noticeDay?: NoticeDay;
  /** What the text says of what it is for. */
  readonly noticeFacts: readonly NoticeFact[];
  readonly findings: readonly Finding[];
  /** The words around each of these. */
  readonly around: readonly WordsAround[];
  readonly unknown: readonly TextPlace[];
  /** Without the decisions about them: these too are asked of the register anew. */
  readonly persons: readonly PersonFound[];
};

/** Entries are numbered by each register for itself, so it has to be said whose. */
export type PersonFound = PersonFinding & { readonly jurisdiction: string };

export type UncheckedBlock = {
  readonly block: number;
  readonly because: 'too-long' | 'too-much' | 'no-register';
};

/** Things in the page that may have text which isn't read: frames of sites not allowed, PDFs or plug-ins, large pictures, counters, and where it failed. */
type UnreadThings = {
  readonly frames: number;
  readonly embedded: number;
  readonly pictures: number;
  readonly counters: number;
  readonly failed: number;
};

export function newFrame(document: string): FrameState {
  return {
    document,
    isPending: true,
    blocks: 0,
    notChecked: [],
    unread: { frames: 0, embedded: 0, pictures: 0, counters: 0, failed: 0 },
    isTamperedWith: false,
    brought: [],
    noticeFacts: [],
    findings: [],
    around: [],
    unknown: [],
    persons: [],
  };
}

/** Pieces of text as the page sends them, each with its own number, and the numbers of those that are no longer there. */
type Pieces = {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly gone: readonly number[];
};

/** What the registers have found together. */
type FoundOfAll = Omit<Found, 'persons'> & { readonly persons: readonly PersonFound[] };

export type Looked = Pieces & {
  /** Undefined: there was no register to look them up in. */
  readonly found: FoundOfAll | undefined;
  /** What was left out when looking them up. */
  readonly unchecked?: readonly UncheckedBlock[];
};

/** The frame after these pieces of text were looked over; what was known of them, and of those gone, is replaced. */
export function afterLook(frame: FrameState, looked: Looked): FrameState {
  const { ids, gone, found } = looked;
  const replaced = new Set([...ids, ...gone]);
  const isKept = ({ block }: { readonly block: number }) => !replaced.has(block);
  return {
    ...frame,
    isPending: true,
    findings: [...frame.findings.filter(isKept), ...(found?.findings ?? [])],
    around: [...frame.around.filter(isKept), ...wordsAround(found?.findings ?? [], looked)],
    unknown: [...frame.unknown.filter(isKept), ...(found?.unknown ?? [])],
    persons: [...frame.persons.filter(isKept), ...(found?.persons ?? [])],
    notChecked: [...frame.notChecked.filter(isKept), ...uncheckedOf(looked)],
  };
}

function uncheckedOf({ ids, texts, found, unchecked = [] }: Looked): readonly UncheckedBlock[] {
  if (found === undefined) return ids.map((block) => ({ block, because: 'no-register' }));
  const tooLong = ids.flatMap((block, place) => {
    const isTooLong = (texts[place]?.length ?? 0) > longestBlock;
    return isTooLong ? [{ block, because: 'too-long' as const }] : [];
  });
  const isTold = new Set(tooLong.map(({ block }) => block));
  return [...tooLong, ...unchecked.filter(({ block }) => !isTold.has(block))];
}

export type Done = UnreadThings & { readonly blocks: number };

/** The page is through: it has `blocks` pieces of text, and things in it whose text can't be read. */
export function afterDone(frame: FrameState, done: Done): FrameState {
  const { blocks, frames, embedded, pictures, counters, failed } = done;
  return {
    ...frame,
    isPending: false,
    blocks,
    unread: { frames, embedded, pictures, counters, failed },
  };
}
