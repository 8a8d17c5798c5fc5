import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { SearchForm } from '../start/search-form.tsx';
import { Page } from './page.tsx';

type ProblemPageProps = {
  readonly problem: Problem;
  readonly lang: Lang;
  readonly path: string;
};

/** Why there is no answer, in words that help to ask again. */
export function ProblemPage({ problem, lang, path }: ProblemPageProps) {
  const [title, detail] =
    lang === 'zh' ? [problem.titleZh, problem.detailZh] : [problem.title, problem.detail];
  return (
    <Page title={title} lang={lang} path={path}>
      <h1>{title}</h1>
      <p>{detail}</p>
      {problem.faults && (
        <ul class="faults">
          {problem.faults.map((fault) => (
            <li key={fault.rule}>{fault[lang]}</li>
          ))}
        </ul>
      )}
      <SearchForm lang={lang} />
    </Page>
  );
}
