import { line } from '../../../shared/kinds/form/fields.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import { answerProblem } from './answer-problem.ts';
import { askPast } from './ask-past.ts';

const caseNumber = line(64, 2);

/** Lets through with a case number, once the access stands in the log and in the archive; else the answer that says why not. */
export async function noteAccess(
  request: Request,
  env: DeskEnvironment,
  { person, authority, role }: Actor,
): Promise<Response | undefined> {
  const parsed = caseNumber.safeParse(decode(request.headers.get('Case-Number') ?? ''));
  if (!parsed.success) return answerProblem('case-number-missing');
  const { pathname, search } = new URL(request.url);
  const what = `${request.method} ${pathname}${search}`;
  const access = { person, authority, role, caseNumber: parsed.data, what };
  const isNoted = await askPast(env, (past) => past.noteAccess(access));
  return isNoted ? undefined : answerProblem('not-archived', notLogged);
}

const notLogged = {
  detail: 'The access could not be logged in the archive, so nothing is shown. Ask again.',
  detailZh: '本次查阅的留痕未能写入归档，因此不予显示。请重试。',
};

/** Headers carry ASCII only, so a Chinese case number comes percent-encoded; undefined for what is no such encoding. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
