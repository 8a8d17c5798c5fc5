type Items = Record<string, unknown>;

type Area = {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/**
 * An area of the browser's storage as it is now, for all that is restored from it at the start: each question takes the browser some
 * milliseconds, and nobody is answered until all are through. What is written goes on to the area itself.
 */
export function readAtOnce(area: Area): { readonly get: () => Promise<Items> } & Omit<Area, 'get'> {
  const items = area.get(null);
  return {
    get: () => items,
    set: (young) => area.set(young),
    remove: (keys) => area.remove(keys),
  };
}
