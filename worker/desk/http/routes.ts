import type { DeskRoute } from './route.ts';
import { changesWaitingRoute } from './routes/changes-waiting.ts';
import { consistencyProofRoute } from './routes/consistency-proof.ts';
import { createTokenRoute } from './routes/create-token.ts';
import { deadlinesRoute } from './routes/deadlines.ts';
import { eligibleRoute } from './routes/eligible.ts';
import { entriesRoute } from './routes/entries.ts';
import { erasePersonalRoute } from './routes/erase-personal.ts';
import { explanationRoute } from './routes/explanation.ts';
import { exportLedgerRoute } from './routes/export-ledger.ts';
import { historyRoute } from './routes/history.ts';
import { inclusionProofRoute } from './routes/inclusion-proof.ts';
import { inviteAdministratorRoute } from './routes/invite-administrator.ts';
import { lookUpNamesRoute } from './routes/look-up-names.ts';
import { lookUpRegistrationsRoute } from './routes/look-up-registrations.ts';
import { namesWaitingRoute } from './routes/names-waiting.ts';
import { openapiRoute } from './routes/openapi.ts';
import { outboxRoute } from './routes/outbox.ts';
import { personalRoute } from './routes/personal.ts';
import { previewEntriesRoute } from './routes/preview-entries.ts';
import { previewPolicyRoute } from './routes/preview-policy.ts';
import { publicPastRoute } from './routes/public-past.ts';
import { publishRoute } from './routes/publish.ts';
import { restoreRoute } from './routes/restore.ts';
import { revokeTokenRoute } from './routes/revoke-token.ts';
import { sessionRoute } from './routes/session.ts';
import { statusRoute } from './routes/status.ts';
import { subjectRoute } from './routes/subject.ts';

const described: readonly DeskRoute[] = [
  sessionRoute,
  inviteAdministratorRoute,
  createTokenRoute,
  revokeTokenRoute,
  entriesRoute,
  previewEntriesRoute,
  subjectRoute,
  lookUpRegistrationsRoute,
  lookUpNamesRoute,
  explanationRoute,
  deadlinesRoute,
  namesWaitingRoute,
  historyRoute,
  publicPastRoute,
  eligibleRoute,
  exportLedgerRoute,
  inclusionProofRoute,
  consistencyProofRoute,
  personalRoute,
  erasePersonalRoute,
  statusRoute,
  changesWaitingRoute,
  outboxRoute,
  publishRoute,
  previewPolicyRoute,
  restoreRoute,
];

/** Everything that answers, but for the health check. */
export const routes: readonly DeskRoute[] = [...described, openapiRoute(described)];
