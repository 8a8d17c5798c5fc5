/**
 * From an officer's removal to the last answer that shows the removed fact, on site, API and badges: the longest of one run of
 * `npm run bench -- removal`, as docs/benchmarks.md has it.
 */
export const measuredRemoval = { seconds: 22.05, on: '2026-11-30' } as const;
