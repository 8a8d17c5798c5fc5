import type { SignedHead } from '../trust/head.ts';
import { isSignedHead } from '../trust/parse-head.ts';
import {
  exactly,
  isCount,
  isHash,
  isObject,
  isText,
  listOf,
  only,
  type TypeGuard,
} from '../trust/type-guards.ts';
import type { GoneChange, ShownChange } from './change.ts';
import type { ChangesIndex, ChangesPart } from './changes-index.ts';

/** The part of an answer to `GET /v1/changes` that a follower goes by. */
export type OfferedChanges = {
  readonly head: SignedHead;
  readonly index: ChangesIndex;
  readonly shown: readonly OfferedPart<ShownChange>[];
  readonly gone: readonly OfferedPart<GoneChange>[];
};

export type OfferedPart<Change> = { readonly place: number; readonly changes: readonly Change[] };

const mostParts = 100_000;

const isParts = listOf(exactly<ChangesPart>({ place: isCount, sha256: isHash }), mostParts);

const isIndex: TypeGuard<ChangesIndex> = exactly<ChangesIndex>({
  v: only(1),
  feed: isText,
  shown: exactly<ChangesIndex['shown']>({ next: isCount, parts: isParts }),
  gone: exactly<ChangesIndex['gone']>({ first: isCount, next: isCount, parts: isParts }),
});

/** What a change says isn't checked: only the desk's own has the hash that the signed head leads to. */
const isChange = (value: unknown): value is ShownChange =>
  isObject(value) && isCount(value.n) && isText(value.key);

const isOfferedPart = exactly<OfferedPart<ShownChange>>({
  place: isCount,
  changes: listOf(isChange, mostParts),
});

/** Whether an untrusted answer has what a follower goes by; other fields may stand beside. */
export function isOfferedChanges(value: unknown): value is OfferedChanges {
  return (
    isObject(value) &&
    isSignedHead(value.head) &&
    isIndex(value.index) &&
    listOf(isOfferedPart, mostParts)(value.shown) &&
    listOf(isOfferedPart, mostParts)(value.gone)
  );
}
