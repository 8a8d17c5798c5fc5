import type { PinnedSources } from './pinned-source.ts';
import pinned from './register-sources.json' with { type: 'json' };

/** The registers that this build reads; the build puts its own list in the place of the file's. */
export const pinnedSources = pinned as unknown as PinnedSources;
