import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { presentName } from '../../../../shared/rating/present-name.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { levelEndOf } from '../../../../shared/view/level-end.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { markOf } from '../../../../shared/view/marks.ts';
import { sayLevelEnd } from '../../../../shared/view/say-end.ts';
import type { Known } from '../../agencies/known-agency.ts';
import { frameWords } from '../frame/frame-words.ts';
import { inLang } from '../frame/in-lang.ts';
import { SiteContext } from '../frame/site-context.ts';
import { previewCss } from './preview-css.ts';

type PreviewPageProps = {
  readonly verdict: Known;
  readonly lang: Lang;
  readonly now: Instant;
};

/** An agency in the frame of a reconciling tool: who it is, what holds, of when that is, and the way to all of it. */
export function PreviewPage({ verdict, lang, now }: PreviewPageProps) {
  const { record, span, asOf } = verdict;
  const { isDemo } = useContext(SiteContext);
  const mark = markOf(verdict);
  const end = sayLevelEnd(levelEndOf(record, span), lang);
  const name = presentName(record.names, dayOf(now)) ?? record.code;
  const isDeclared = record.names.some((one) => one.name === name && one.isUnconfirmed);
  const { card, colon } = words(lang);
  return (
    <Sheet title={name} lang={lang}>
      <h1 lang={words('zh').htmlLang}>{name}</h1>
      {isDeclared && <p class="aside">{card.nameDeclared}</p>}
      <p class="code">{`${card.code}${colon}${record.code}`}</p>
      <p class="level">
        <span data-tone={mark.tone}>
          <MarkIcon mark={mark} size={20} />
        </span>
        <strong>{words(lang).mark[mark.key]}</strong>
        {end !== '' && <span>{end}</span>}
      </p>
      <p class="aside">{say[lang].asOf(formatInstant(asOf, lang))}</p>
      {isDemo && <p class="aside">{frameWords(lang).demo}</p>}
      <p>
        <a href={inLang(paths.page(record.code), lang)} target="_blank" rel="noopener">
          {say[lang].whole}
        </a>
      </p>
    </Sheet>
  );
}

/** Why there is nothing to show, in the same frame. */
export function PreviewRefused({
  problem,
  lang,
}: {
  readonly problem: Problem;
  readonly lang: Lang;
}) {
  const [title, detail] =
    lang === 'zh' ? [problem.titleZh, problem.detailZh] : [problem.title, problem.detail];
  return (
    <Sheet title={title} lang={lang}>
      <h1>{title}</h1>
      <p>{detail}</p>
      {problem.faults?.map((fault) => (
        <p key={fault.rule}>{fault[lang]}</p>
      ))}
    </Sheet>
  );
}

type SheetProps = {
  readonly title: string;
  readonly lang: Lang;
  readonly children: ComponentChildren;
};

function Sheet({ title, lang, children }: SheetProps) {
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: previewCss }} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

const say = {
  zh: { asOf: (time: string) => `数据截至 ${time}`, whole: '查看依据、期限和异议途径' },
  en: { asOf: (time: string) => `As of ${time}`, whole: 'Grounds, term and how to object' },
} as const;
