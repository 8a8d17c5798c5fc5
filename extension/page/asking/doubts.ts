import type { PackedFindings } from '../../messages/packed-findings.ts';
import {
  type BlockPlace,
  spansByBlock,
  type TextSpan,
  unpackPlaces,
} from '../../messages/packed-places.ts';
import type { LookAnswer } from '../../messages/page-messages.ts';
import type { Block } from '../reading/block.ts';
import { standInOneNode } from '../reading/one-node.ts';

/**
 * What was found in text read as a whole and may not stand on the page like that: the browser parts what it lays out a little less
 * finely than a reader does. Beyond doubt is what stands in one text node; anything else is to be read box by box. Of findings
 * that say the same the first is looked at here, and each of the others before it is painted.
 */
export function doubtsIn(
  answer: LookAnswer,
  blockOf: (id: number) => Block | undefined,
): ReadonlyMap<number, readonly TextSpan[]> {
  const doubts = new Map<number, readonly TextSpan[]>();
  for (const [id, spans] of spansByBlock(placesIn(answer))) {
    const block = blockOf(id);
    if (block !== undefined && block.run === undefined && isDoubtful(block, spans))
      doubts.set(id, spans);
  }
  return doubts;
}

function placesIn({ findings, listed, readClosely }: LookAnswer): readonly BlockPlace[] {
  return [...firstOfKinds(findings), ...unpackPlaces(listed), ...unpackPlaces(readClosely)];
}

function firstOfKinds({ kinds, places }: PackedFindings): readonly BlockPlace[] {
  const firsts: BlockPlace[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < places.length && seen.size < kinds.length; at += 4) {
    const kind = places[at + 3] ?? 0;
    if (seen.has(kind)) continue;
    seen.add(kind);
    const [block = 0, start = 0, end = 0] = places.slice(at, at + 3);
    firsts.push({ block, start, end });
  }
  return firsts;
}

function isDoubtful({ text, container }: Block, spans: readonly TextSpan[]): boolean {
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  return texts.some((one) => boxEnd.test(one)) || !standInOneNode(container as Element, texts);
}

/** What parts boxes in text read as a whole, and lines that their source keeps. */
const boxEnd = /[\n\t]/;
