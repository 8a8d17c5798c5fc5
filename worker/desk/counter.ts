import { counter } from './screens/counter.ts';

/** The counter's worker: its own origin, and no way in for programs. */
export default { fetch: counter.fetch };
