/**
 * Each new register is held against what was kept of every one of them, whole records, while the browser waits: a thousand take
 * some tens of milliseconds and some megabytes.
 */
export const mostWatched = 1000;
