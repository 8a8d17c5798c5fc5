import { app } from './http/app.ts';

export { LedgerObject } from './object/ledger-object.ts';

export default { fetch: app.fetch };
