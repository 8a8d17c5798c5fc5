import { paths } from '../../../../shared/contract/paths.ts';
import { mostCompared } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { compareWords } from './compare-words.ts';
import type { Compared } from './compared.ts';
import { comparedCell, comparedRows } from './compared-cell.tsx';

type ComparePageProps = {
  /** As they were asked for. */
  readonly codes: readonly string[];
  readonly compared: readonly Compared[];
  readonly source: PageSource;
  readonly lang: Lang;
};

/** Up to three agencies side by side, row by row what is published of each. */
export function ComparePage({ codes, compared, source, lang }: ComparePageProps) {
  const say = compareWords(lang);
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.comparePage}
      query={{ code: codes }}
      source={source}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <Form codes={codes} lang={lang} />
      {compared.length === 0 ? <p>{say.how}</p> : <Table compared={compared} lang={lang} />}
    </Page>
  );
}

function Form({ codes, lang }: Pick<ComparePageProps, 'codes' | 'lang'>) {
  const say = compareWords(lang);
  return (
    <form class="compare-form" action={paths.comparePage} method="get">
      {Array.from({ length: mostCompared }, (_, place) => (
        <input
          key={place}
          name="code"
          value={codes[place] ?? ''}
          maxLength={40}
          autoComplete="off"
          spellcheck={false}
          aria-label={say.code(place + 1)}
          placeholder={say.code(place + 1)}
        />
      ))}
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      <button type="submit">{say.compare}</button>
    </form>
  );
}

function Table({ compared, lang }: Pick<ComparePageProps, 'compared' | 'lang'>) {
  const say = compareWords(lang);
  return (
    <div class="lc-card compared" lang={words(lang).htmlLang}>
      <table class="sheet">
        <thead>
          <tr>
            <td />
            {compared.map((one) => (
              <th key={one.code} scope="col">
                <Who one={one} lang={lang} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedRows.map((row) => (
            <tr key={row}>
              <th scope="row">{say.row[row]}</th>
              {compared.map((one) => (
                <td key={one.code} data-label={nameOf(one)}>
                  {comparedCell(row, one, lang) ?? (
                    <span class="aside">{isOnRecord(one) ? say.nothing : '–'}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Who({ one, lang }: { readonly one: Compared; readonly lang: Lang }) {
  if (one.kind === 'malformed') return <span class="code">{one.code}</span>;
  return (
    <>
      <a href={inLang(paths.page(one.code), lang)} lang="zh-CN">
        {nameOf(one)}
      </a>
      <span class="code">{one.code}</span>
    </>
  );
}

/** Of whoever isn't, “none” would read as if it had been looked at and found clear. */
function isOnRecord(one: Compared): boolean {
  return one.kind === 'card' && one.card.body.kind === 'known';
}

function nameOf(one: Compared): string {
  return one.kind === 'card' ? (one.card.name ?? one.code) : one.code;
}
