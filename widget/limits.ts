/** The most codes that the API takes in one request. */
export const maxCodes = 100;

/**
 * With 40 s from the desk to an answer (publishing, isolate, cache), a removal reaches every badge within the
 * promised minute.
 */
export const intervalMs = 20_000;

/** An answer that takes longer counts as none. */
export const timeoutMs = 10_000;

/** The longest that an answer stays shown without being asked for again: a page may have slept. */
export const promisedMs = 60_000;
