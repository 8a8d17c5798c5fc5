import { app } from './http/app.ts';
import { office } from './screens/office.ts';
import type { ScreenEnvironment } from './screens/screen-environment.ts';

export { LedgerObject } from './object/ledger-object.ts';

/** Programs ask under `/v1` with a token, people the office's screens with a cookie: neither counts for the other. */
export default {
  fetch(request: Request, env: ScreenEnvironment, context: ExecutionContext) {
    const isForPrograms = /^\/(v1\/|openapi\.json$|healthz$)/.test(new URL(request.url).pathname);
    return isForPrograms ? app.fetch(request, env, context) : office.fetch(request, env, context);
  },
};
