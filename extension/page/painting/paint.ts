/** What of the CSS Custom Highlight API painting needs; `CSS.highlights` in a browser. */
export type Highlights = {
  get(name: string): unknown;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
};

export type Painter = {
  readonly add: (style: number, ranges: readonly StaticRange[]) => void;
  readonly remove: (style: number, ranges: readonly StaticRange[]) => void;
  /** Undoes what the page has taken away or added. True when there was something to mend. */
  readonly mend: () => boolean;
  readonly clear: () => void;
};

type Layer = {
  readonly name: string;
  readonly highlight: Highlight;
  readonly ranges: Set<StaticRange>;
};

/**
 * Paints ranges without touching the document. The registry is the page's as well, so that paint is a hint and nothing is
 * ever decided by it; `names` holds the highlight name of every style. A browser whose registry is switched off paints nothing:
 * signs, cards and lists don't need it.
 */
export function createPainter(
  names: readonly string[],
  highlights: Highlights | undefined,
): Painter {
  if (highlights === undefined) return unpainted;
  const layers = new Map<number, Layer>();

  const layerOf = (style: number): Layer | undefined => {
    const name = names[style];
    if (layers.has(style) || name === undefined) return layers.get(style);
    const layer = { name, highlight: new Highlight(), ranges: new Set<StaticRange>() };
    // Where two agencies are named at one place, the worse one's paint lies on top: styles go from the worst to the best.
    layer.highlight.priority = names.length - style;
    layers.set(style, layer);
    highlights.set(name, layer.highlight);
    return layer;
  };

  return {
    add: (style, ranges) => {
      const layer = layerOf(style);
      for (const range of ranges) {
        layer?.ranges.add(range);
        layer?.highlight.add(range);
      }
    },
    remove: (style, ranges) => {
      const layer = layers.get(style);
      for (const range of ranges) {
        layer?.ranges.delete(range);
        layer?.highlight.delete(range);
      }
    },
    mend: () => [...layers.values()].filter((layer) => mendLayer(layer, highlights)).length > 0,
    clear: () => {
      for (const { name } of layers.values()) highlights.delete(name);
      layers.clear();
    },
  };
}

const unpainted: Painter = {
  add: () => undefined,
  remove: () => undefined,
  mend: () => false,
  clear: () => undefined,
};

function mendLayer({ name, highlight, ranges }: Layer, highlights: Highlights): boolean {
  const isRegistered = highlights.get(name) === highlight;
  if (!isRegistered) highlights.set(name, highlight);
  const isIntact =
    highlight.size === ranges.size && ranges.values().every((range) => highlight.has(range));
  if (isIntact) return !isRegistered;
  highlight.clear();
  for (const range of ranges) highlight.add(range);
  return true;
}
