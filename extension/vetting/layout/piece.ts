/** What of a piece of PDF text is needed: where its baseline begins (`transform` 4 and 5), how wide and how high it is. */
export type Piece = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

export function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item;
}
