import { app } from './http/app.ts';
import { office } from './screens/office.ts';
import type { ScreenEnvironment } from './screens/screen-environment.ts';

export { LedgerObject } from './object/ledger-object.ts';

/** Programs ask under `/v1` with a token, people the office's screens with a cookie: neither counts for the other. */
export default {
  async fetch(request: Request, env: ScreenEnvironment, context: ExecutionContext) {
    if (isForPrograms(request)) return app.fetch(request, env, context);
    const page = await office.fetch(request, env, context);
    const isPerson = request.headers.get('Accept')?.includes('text/html');
    // A program that has mistaken the path is told so in its own way.
    return page.status === 404 && !isPerson ? app.fetch(request, env, context) : page;
  },
};

/** By its path, or by the token that it shows, which no browser does. */
function isForPrograms({ url, headers }: Request): boolean {
  const { pathname } = new URL(url);
  return /^\/(v1\/|openapi\.json$|healthz$)/.test(pathname) || headers.has('Authorization');
}
