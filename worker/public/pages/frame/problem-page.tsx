import type { Problem } from '../../../../shared/contract/problem.ts';
import { problemType } from '../../../../shared/contract/problems.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { SearchForm } from '../start/search-form.tsx';
import { frameWords } from './frame-words.ts';
import { Page } from './page.tsx';

/** What programs are told of it, the description of the API, helps nobody who reads a page. */
const noSuchPage = problemType('no-such-route');

type ProblemPageProps = {
  readonly problem: Problem;
  readonly lang: Lang;
  readonly path: string;
  /** What was looked for, so that nobody has to type it again. */
  readonly text?: string;
};

/** Why there is no answer, in words that help to ask again. */
export function ProblemPage({ problem, lang, path, text = '' }: ProblemPageProps) {
  const [title, said] =
    lang === 'zh' ? [problem.titleZh, problem.detailZh] : [problem.title, problem.detail];
  const detail = problem.type === noSuchPage ? frameWords(lang).noSuchPage : said;
  return (
    <Page title={title} lang={lang} path={path} hasSearch>
      <h1>{title}</h1>
      <p>{detail}</p>
      {problem.faults && (
        <ul class="faults">
          {problem.faults.map((fault) => (
            <li key={fault.rule}>{fault[lang]}</li>
          ))}
        </ul>
      )}
      <SearchForm lang={lang} text={text.slice(0, 100)} />
    </Page>
  );
}
