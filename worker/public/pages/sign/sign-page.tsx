import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { SignQuery } from '../../../../shared/contract/queries.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
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
import { inLang, withQuery } from '../frame/in-lang.ts';
import { QrCode } from '../frame/qr-code.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { siteIcon } from '../frame/site-icon.ts';
import { signCss } from './sign-css.ts';
import { signWords } from './sign-words.ts';

type SignPageProps = { readonly verdict: Known; readonly asked: SignQuery; readonly now: Instant };

/** A notice to print and hang up: who, what level until when, from when this is, and the way to what holds now. */
export function SignPage({ verdict, asked: { lang, size }, now }: SignPageProps) {
  const { record, span, asOf } = verdict;
  const { code } = record;
  const say = signWords(lang);
  const mark = markOf(verdict);
  const { origin, isDemo } = useContext(SiteContext);
  const page = inLang(paths.page(code), lang);
  const end = sayLevelEnd(levelEndOf(record, span), lang);
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={siteIcon} />
        <title>{`${presentName(record.names, dayOf(now)) ?? code} · ${say.title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: signCss }} />
      </head>
      <body class={size}>
        <SignNav {...{ code, lang, size }} />
        <main>
          <h1>{say.title}</h1>
          {isDemo && <p>{frameWords(lang).demo}</p>}
          <div>
            <p class="name" lang={words('zh').htmlLang}>
              {presentName(record.names, dayOf(now)) ?? code}
            </p>
            <p class="code">
              {say.code} {code}
            </p>
          </div>
          <div>
            <p class="level" data-tone={mark.tone}>
              <MarkIcon mark={mark} size={64} />
              {words(lang).mark[mark.key]}
            </p>
            {end && <p class="until">{end}</p>}
          </div>
          {origin === undefined ? (
            <p class="screen">{say.noOrigin}</p>
          ) : (
            <div>
              <QrCode text={origin + page} label={say.scan} />
              <p class="code">{say.scan}</p>
              <p class="code address">{origin + page}</p>
            </div>
          )}
          <p class="as-of">{say.asOf(formatInstant(asOf, lang))}</p>
          <p class="live">{say.live}</p>
        </main>
      </body>
    </html>
  );
}

type SignNavProps = SignQuery & { readonly code: string };

function SignNav({ code, lang, size }: SignNavProps) {
  const say = signWords(lang);
  const { otherLang } = frameWords(lang);
  const here = (lang: SignQuery['lang'], size: SignQuery['size']) =>
    withQuery(paths.signPage(code), { lang, size });
  return (
    <nav aria-label={say.title}>
      <p>{say.hint}</p>
      {(['a4', 'a5'] as const).map((one) => (
        <a key={one} href={here(lang, one)} aria-current={one === size ? 'page' : undefined}>
          {say.size[one]}
        </a>
      ))}
      <a href={here(otherLang.lang, size)} lang={words(otherLang.lang).htmlLang}>
        {otherLang.label}
      </a>
      <a href={inLang(paths.page(code), lang)}>{say.back}</a>
    </nav>
  );
}
