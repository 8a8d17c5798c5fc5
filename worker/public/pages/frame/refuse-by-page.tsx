import type { Answer, Refusal } from '../../answering/answer.ts';
import { readerLang } from '../../http/reader-lang.ts';
import type { Site } from '../../http/site.ts';
import { htmlAnswer } from './html-answer.ts';
import { ProblemPage } from './problem-page.tsx';

type Asked = { readonly request: Request; readonly site: Site; readonly path?: string };

/** How a page that is the same for all readers says that it can't be shown. `path` is where its other language is. */
export function refuseByPage(
  { problem, headers }: Refusal,
  { request, site, path = new URL(request.url).pathname }: Asked,
): Answer {
  const text = new URL(request.url).searchParams.get('q') ?? '';
  const page = <ProblemPage {...{ problem, path, text }} lang={readerLang(request)} />;
  const answer = htmlAnswer(site, page, { kind: 'none' }, problem.status);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
