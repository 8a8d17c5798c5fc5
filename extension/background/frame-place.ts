/** Where a document stands among those of its tab. */
export type FramePlace = {
  /** The frames around it that may be read, the nearest first. */
  readonly ancestors: readonly number[];
  /** The frame whose page has counted this one among those that it can't read. */
  readonly countedBy?: number;
};

/** What a document says of where it stands. */
export type ReportedPlace = {
  readonly frame: number;
  readonly document: string;
  /** The place of each frame among its parent's, from the top one on; one in a shadow tree has the place after them all. */
  readonly path: readonly number[];
  /** The places of its own frames that it counts as not readable. */
  readonly closed: readonly number[];
};

/** The places of all that answered, by document. Those around them that did not are passed over. */
export function placesOf(reported: readonly ReportedPlace[]): ReadonlyMap<string, FramePlace> {
  const byPath = Map.groupBy(reported, ({ path }) => path.join());
  const at = (path: readonly number[]): ReportedPlace | undefined => {
    const [one, other] = byPath.get(path.join()) ?? [];
    return other === undefined ? one : undefined;
  };
  return new Map(reported.map(({ document, path }) => [document, placeOf(path, at)]));
}

function placeOf(
  path: readonly number[],
  at: (path: readonly number[]) => ReportedPlace | undefined,
): FramePlace {
  const around = path.map((_, depth) => at(path.slice(0, depth))).toReversed();
  const [parent] = around;
  const [own] = path.slice(-1);
  const isCounted = parent !== undefined && own !== undefined && parent.closed.includes(own);
  return {
    ancestors: around.flatMap((one) => one?.frame ?? []),
    ...(isCounted && { countedBy: parent.frame }),
  };
}
