import { app } from './http/app.ts';

export { LedgerObject } from './ledger-object.ts';

export default { fetch: app.fetch };
