import type { TextPlace } from '../../shared/findings/finding.ts';

/** [start, end) of a block's text. */
export type BlockPlace = Pick<TextPlace, 'block' | 'start' | 'end'>;
export type TextSpan = Pick<TextPlace, 'start' | 'end'>;

/** Places on their way between background and page, which may have thousands of them: three numbers for each, its block, start and end. */
export type PackedPlaces = readonly number[];

export function packPlaces(places: readonly BlockPlace[]): PackedPlaces {
  return places.flatMap(({ block, start, end }) => [block, start, end]);
}

export function* unpackPlaces(packed: PackedPlaces): Generator<BlockPlace> {
  for (let at = 0; at < packed.length; at += 3) {
    const [block = 0, start = 0, end = 0] = packed.slice(at, at + 3);
    yield { block, start, end };
  }
}

/** Each block's places, in the order of their starts. */
export function spansByBlock(
  places: Iterable<BlockPlace>,
): ReadonlyMap<number, readonly TextSpan[]> {
  const byBlock = new Map<number, TextSpan[]>();
  for (const { block, ...span } of places) {
    const spans = byBlock.get(block);
    if (spans === undefined) byBlock.set(block, [span]);
    else spans.push(span);
  }
  for (const spans of byBlock.values()) spans.sort((one, other) => one.start - other.start);
  return byBlock;
}
