/** What the API takes in one request. */
export const maxCodes = 100;

/** With 40 s from the desk to an answer (publishing, isolate, cache), what is removed is gone within the minute promised. */
export const intervalMs = 20_000;

/** An answer that takes longer doesn't come. */
export const timeoutMs = 10_000;

/** Nothing is shown for longer without having been asked for again: a page may have slept. */
export const promisedMs = 60_000;
