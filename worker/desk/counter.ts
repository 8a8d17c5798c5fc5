import { env } from 'cloudflare:workers';
import { readOrigin } from './entering/relying-party.ts';
import { counter } from './screens/counter.ts';
import type { ScreenEnvironment } from './screens/screen-environment.ts';

const { PUBLIC_ORIGIN } = env as Cloudflare.Env & Pick<ScreenEnvironment, 'PUBLIC_ORIGIN'>;
// A wrong one stops the worker as it starts, so that a deployment notices, and no agency on the page that names it.
readOrigin('PUBLIC_ORIGIN', PUBLIC_ORIGIN);

/** The counter's worker: its own origin, and no way in for programs. */
export default { fetch: counter.fetch };
