import type { Answer, Refusal } from '../../answering/answer.ts';
import { askedLang } from '../../http/asked-lang.ts';
import { htmlAnswer } from './html-answer.ts';
import { ProblemPage } from './problem-page.tsx';

/** How a page that is the same for all readers says that it can't be shown. `path` is where its other language is. */
export function refuseByPage(
  { problem, headers }: Refusal,
  {
    request,
    path = new URL(request.url).pathname,
  }: { readonly request: Request; readonly path?: string },
): Answer {
  const page = <ProblemPage problem={problem} lang={askedLang(request)} path={path} />;
  const answer = htmlAnswer(page, { kind: 'none' }, problem.status);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
