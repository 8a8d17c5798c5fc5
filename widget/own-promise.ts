/** The language's own `Promise`, reached without its name: old libraries put something else under it. */
export const OwnPromise = (async () => {})().constructor as PromiseConstructor;
