import type { DrawsAnswer } from '../../../../shared/contract/draws-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import type { PublicDraw } from '../../../../shared/disclosure/public-draw.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { FileLinks } from '../lists/file-links.tsx';
import { drawWords } from './draw-words.ts';

type DrawsPageProps = {
  readonly draws: DrawsAnswer;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** The draws of experts of a month, as far as they are public (Arts. 23, 28). */
export function DrawsPage({ draws: { months, month, draws }, source, lang }: DrawsPageProps) {
  const say = drawWords(lang);
  return (
    <Page title={say.title} lang={lang} path={paths.drawsPage} source={source}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <p class="aside">{say.notTold}</p>
      <FileLinks files={[{ kind: 'json', at: paths.drawsJson }]} lang={lang} />
      {months.length > 0 && (
        <nav class="filters" aria-label={say.months}>
          <p>
            <span>{say.months}</span>
            {months.map((one) => (
              <a
                key={one.month}
                href={inLang(paths.drawsPage, lang, { month: one.month })}
                aria-current={one.month === month ? 'true' : undefined}
              >
                {one.month} ({one.draws})
              </a>
            ))}
          </p>
        </nav>
      )}
      {draws.length === 0 ? (
        <p>{months.length === 0 ? say.none : say.noneInMonth}</p>
      ) : (
        <Draws draws={draws} lang={lang} />
      )}
    </Page>
  );
}

function Draws({ draws, lang }: { readonly draws: readonly PublicDraw[]; readonly lang: Lang }) {
  const { columns, number } = drawWords(lang);
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{columns.committed}</th>
          <th scope="col">{columns.draw}</th>
          <th scope="col">{columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {draws.map((draw) => (
          <tr key={draw.entry}>
            <th scope="row" data-label={columns.committed}>
              <a href={inLang(paths.drawPage(draw.entry), lang)}>{number(draw.entry)}</a>{' '}
              {formatInstant(draw.committedAt, lang)}
            </th>
            <td data-label={columns.draw}>{inOwnScript(sayDraw(draw, lang), lang)}</td>
            <td data-label={columns.result}>{sayResult(draw, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayDraw({ opened }: PublicDraw, lang: Lang): string {
  if (!opened) return '–';
  const say = drawWords(lang);
  const { category, meetsOn, drawn, eligible } = opened;
  return [category, say.meets(formatDay(meetsOn, lang)), say.of(drawn, eligible)].join(' · ');
}

function sayResult({ retractedAt, opened }: PublicDraw, lang: Lang): string {
  const say = drawWords(lang);
  if (retractedAt !== undefined) return say.isRetracted(formatInstant(retractedAt, lang));
  if (!opened) return say.isSealed;
  if (!opened.held) return say.notHeld;
  const { drawn, reserves } = opened.held;
  return [say.places(drawn), say.reserves(reserves)].join(' · ');
}
