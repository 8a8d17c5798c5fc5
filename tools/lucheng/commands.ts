import type { Command } from './command.ts';
import { accountsInviteAdministrator } from './commands/accounts-invite-administrator.ts';
import { census } from './commands/census.ts';
import { changesWaiting } from './commands/changes-waiting.ts';
import { deadlines } from './commands/deadlines.ts';
import { drawCheck } from './commands/draw-check.ts';
import { drawCommit } from './commands/draw-commit.ts';
import { drawHold } from './commands/draw-hold.ts';
import { drawRecord } from './commands/draw-record.ts';
import { drawSecret } from './commands/draw-secret.ts';
import { eligible } from './commands/eligible.ts';
import { explain } from './commands/explain.ts';
import { exportLedger } from './commands/export-ledger.ts';
import { exportLists } from './commands/export-lists.ts';
import { exportPenalties } from './commands/export-penalties.ts';
import { exportRegister } from './commands/export-register.ts';
import { importAgencies } from './commands/import-agencies.ts';
import { importFilings } from './commands/import-filings.ts';
import { importHolidays } from './commands/import-holidays.ts';
import { importLicences } from './commands/import-licences.ts';
import { importPenalties } from './commands/import-penalties.ts';
import { importProvincialGrades } from './commands/import-provincial-grades.ts';
import { keysAssemble } from './commands/keys-assemble.ts';
import { keysInit } from './commands/keys-init.ts';
import { keysMake } from './commands/keys-make.ts';
import { keysPrepare } from './commands/keys-prepare.ts';
import { keysRotateHead } from './commands/keys-rotate-head.ts';
import { keysShow } from './commands/keys-show.ts';
import { keysSign } from './commands/keys-sign.ts';
import { kit } from './commands/kit.ts';
import { namesWaiting } from './commands/names-waiting.ts';
import { policyPreview } from './commands/policy-preview.ts';
import { publish } from './commands/publish.ts';
import { restore } from './commands/restore.ts';
import { status } from './commands/status.ts';
import { tokenCreate } from './commands/token-create.ts';
import { tokenRevoke } from './commands/token-revoke.ts';
import { verify } from './commands/verify.ts';
import { verifyRecord } from './commands/verify-record.ts';

/** Everything that `lucheng` does. */
export const commands: readonly Command[] = [
  importAgencies,
  importPenalties,
  importLicences,
  importFilings,
  importProvincialGrades,
  importHolidays,
  exportRegister,
  exportLists,
  exportPenalties,
  drawCommit,
  drawHold,
  drawRecord,
  drawCheck,
  drawSecret,
  accountsInviteAdministrator,
  tokenCreate,
  tokenRevoke,
  keysMake,
  keysPrepare,
  keysSign,
  keysAssemble,
  keysInit,
  keysRotateHead,
  keysShow,
  status,
  publish,
  policyPreview,
  deadlines,
  namesWaiting,
  changesWaiting,
  eligible,
  explain,
  exportLedger,
  kit,
  census,
  verify,
  verifyRecord,
  restore,
];
