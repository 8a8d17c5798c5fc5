import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { PackedFindings } from '../../messages/packed-findings.ts';
import type { PackedPlaces, TextSpan } from '../../messages/packed-places.ts';
import type { CellHeads, PaintSettings, ToPage } from '../../messages/page-messages.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import { broughtBy } from '../browser/world.ts';
import type { Block } from '../reading/block.ts';
import type { BackgroundPort } from './background-port.ts';

export type BlockOf = (id: number) => Block | undefined;

export type ShowOptions = {
  readonly paint: PaintSettings;
  readonly port: BackgroundPort;
  /** What was found in this block may not stand on the page like that: read it box by box. */
  readonly onDoubt: (block: number, places: readonly TextSpan[]) => void;
  /** The extension was updated, switched off or removed: what is shown here is nobody's any more. */
  readonly onOrphaned: () => void;
  readonly signal: AbortSignal;
};

/** All that the reader sees of us on the page. */
export interface Shown {
  /** What was found, what holds for it, what the document is for as far as it has said so, and the words to show it in. */
  put(found: {
    readonly paint: PaintSettings;
    readonly findings: PackedFindings;
    readonly verdicts: Verdicts;
    readonly notice: NoticeScope | undefined;
    readonly blockOf: BlockOf;
  }): void;
  /** These blocks are gone, or to be looked over again. */
  drop(blocks: Iterable<number>): void;
  /** The text in these nodes may be another one now: nothing is painted on it until `restore`. */
  clear(nodes: ReadonlySet<Node>): void;
  /** What has changed has been read: what was cleared and still stands there is painted again. */
  restore(): void;
  /** Waits until what is near to the reader is painted; the milliseconds that took. */
  settle(): Promise<number>;
  hear(message: ToPage): void;
}

/** Heads of the cells that lines stand in, and the milliseconds it took to find them. */
type HeadsRead = { readonly heads: readonly CellHeads[]; readonly spentMs: number };

/** What only a page needs in whose text something was found: the background brings it there before it says so. */
export type FoundScript = {
  readonly readHeads: (
    wanted: PackedPlaces,
    blockOf: BlockOf,
    signal: AbortSignal,
  ) => Promise<HeadsRead>;
  readonly show: (options: ShowOptions) => Shown;
};

const script = broughtBy<FoundScript>('found');

export const bringFoundScript = script.put;

/** Throws where it has not been brought. */
export function foundScript(): FoundScript {
  const given = script.get();
  if (given === undefined) throw new Error('The script that shows findings is missing');
  return given;
}
