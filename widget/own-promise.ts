/** The language's own `Promise`, which needs no name: old libraries call something else by it. */
export const OwnPromise = (async () => {})().constructor as PromiseConstructor;
