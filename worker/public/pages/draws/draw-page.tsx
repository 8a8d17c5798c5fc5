import type { ComponentChildren } from 'preact';
import { paths } from '../../../../shared/contract/paths.ts';
import type { PublicDraw } from '../../../../shared/disclosure/public-draw.ts';
import type { Chance } from '../../../../shared/kinds/draw/draw-forms.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { drawWords } from './draw-words.ts';

type DrawPageProps = {
  readonly draw: PublicDraw;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** One draw of experts, and how anybody rechecks it (Arts. 23, 28). */
export function DrawPage({ draw, source, lang }: DrawPageProps) {
  const say = drawWords(lang);
  const { entry, opened, retractedAt } = draw;
  const title = `${say.title} · ${say.number(entry)}`;
  return (
    <Page title={title} lang={lang} path={paths.drawPage(entry)} source={source}>
      <p>
        <a href={inLang(paths.drawsPage, lang)}>{say.title}</a>
      </p>
      <h1>{say.number(entry)}</h1>
      {retractedAt !== undefined && <p>{say.isRetracted(formatInstant(retractedAt, lang))}</p>}
      {retractedAt === undefined && !opened && <p>{say.isSealed}</p>}
      <div class="prose">
        <Facts draw={draw} lang={lang} />
        <h2 id="recheck">{say.recheck}</h2>
        <ul class="tips">
          {say.recheckSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          {say.recheckBy} <a href={paths.drawJson(entry)}>{say.file}</a>
        </p>
        <pre>
          <code>npm run lucheng -- draw check draw-{entry}.json</code>
        </pre>
        <p class="aside">{say.cannot}</p>
      </div>
    </Page>
  );
}

function Facts({ draw, lang }: Pick<DrawPageProps, 'draw' | 'lang'>) {
  const say = drawWords(lang);
  const { committedAt, seal, chance, opened } = draw;
  const { held } = opened ?? {};
  const source = chance.source === 'drand-quicknet' ? say.round(chance.round) : say.byReveal;
  return (
    <dl>
      <Fact term={say.facts.committedAt}>{formatInstant(committedAt, lang)}</Fact>
      <Fact term={say.facts.seal}>
        <code>{seal}</code>
      </Fact>
      <Fact term={say.facts.chance}>{source}</Fact>
      {opened && (
        <>
          <Fact term={say.facts.category}>
            <span lang="zh-CN">{opened.category}</span>
          </Fact>
          <Fact term={say.facts.meetsOn}>{formatDay(opened.meetsOn, lang)}</Fact>
          <Fact term={say.facts.numbers}>{say.numbers(opened)}</Fact>
        </>
      )}
      {opened && !held && <Fact term={say.facts.heldAt}>{say.notHeld}</Fact>}
      {held && (
        <>
          <Fact term={say.facts.heldAt}>{formatInstant(held.at, lang)}</Fact>
          <Fact term={say.facts.value}>
            <code>{valuesOf(held.randomness).join(' ')}</code>
          </Fact>
          <Fact term={say.facts.drawn}>{say.places(held.drawn)}</Fact>
          <Fact term={say.facts.reserves}>{say.places(held.reserves)}</Fact>
        </>
      )}
    </dl>
  );
}

type FactProps = { readonly term: string; readonly children: ComponentChildren };

function Fact({ term, children }: FactProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function valuesOf(chance: Chance): readonly string[] {
  return chance.source === 'drand-quicknet' ? [chance.beacon.randomness] : chance.secrets;
}
