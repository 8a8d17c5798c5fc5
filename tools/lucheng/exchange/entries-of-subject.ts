import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, sayProblem } from '../desk-client.ts';
import { askPatiently } from '../sheets/ask-patiently.ts';

/** Everything that the ledger holds about a code; empty where it holds nothing. */
export async function entriesOfSubject(desk: DeskAccess, code: string): Promise<readonly Entry[]> {
  const path = deskPaths.subject(encodeURIComponent(code));
  const answer = await askPatiently(() => askDesk(desk, 'GET', path));
  if (answer.kind === 'answer')
    return (answer.body as { readonly entries: readonly Entry[] }).entries;
  if (answer.problem.status === 404) return [];
  throw new CommandError(sayProblem(answer.problem));
}
