import type { ComponentChildren } from 'preact';
import { words } from '../../../../shared/messages/words.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { Ask, Screen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { frameWords } from './frame-words.ts';
import { OtherLang } from './other-lang.tsx';
import { sayRole } from './say-grant.ts';

type Shown = Pick<Ask, 'front' | 'lang' | 'url' | 'visitor' | 'grant'>;

type FrameProps = {
  readonly title: string;
  readonly islands: readonly string[];
  readonly keepsForm: string | undefined;
  readonly ask: Shown;
  readonly screens: readonly Screen[];
  readonly children: ComponentChildren;
};

/** What every screen stands in: whose desk, where to go, and as whom one works. */
export function Frame({ title, islands, keepsForm, ask, screens, children }: FrameProps) {
  const { front, lang } = ask;
  const { desk, skip } = frameWords[lang];
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${desk[front]}`}</title>
        <link rel="stylesheet" href={screenPaths.style} />
        {islands.map((name) => (
          <script key={name} type="module" src={screenPaths.island(`${name}.js`)} />
        ))}
      </head>
      <body class="lc-surface">
        <a class="skip" href="#main">
          {skip}
        </a>
        <Head ask={ask} screens={screens} keepsForm={keepsForm} />
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

type HeadProps = Pick<FrameProps, 'ask' | 'screens' | 'keepsForm'>;

function Head({ ask, screens, keepsForm }: HeadProps) {
  const { front, lang, url, visitor } = ask;
  const said = frameWords[lang];
  const { desk, navigation, signOut } = said;
  const places = [
    { at: screenPaths.work, label: said.work },
    { at: screenPaths.calendar, label: said.calendar },
    { at: screenPaths.subjects, label: said.subjects },
    { at: screenPaths.inTray, label: said.inTray },
    { at: screenPaths.invitations, label: said.invitations },
    { at: screenPaths.drafts, label: said.drafts },
    { at: screenPaths.supervision, label: said.supervision },
    { at: screenPaths.engagements, label: said.engagements },
    { at: screenPaths.imports, label: said.imports },
    { at: screenPaths.exchange, label: said.exchange },
    { at: screenPaths.statistics, label: said.statistics },
    { at: screenPaths.publishing, label: said.publishing },
    { at: screenPaths.policyPreview, label: said.policies },
    { at: screenPaths.accounts, label: said.accounts },
    { at: screenPaths.accountLog, label: said.log },
    { at: screenPaths.accesses, label: said.accesses },
  ].filter(({ at }) => isOffered(screens, at, ask));
  return (
    <header>
      <div class="bar">
        <a class="home" href={screenPaths.work}>
          {desk[front]}
        </a>
        {visitor && <Who ask={ask} />}
        {front === 'counter' && <a href={screenPaths.petition}>{said.petition}</a>}
        <OtherLang lang={lang} back={url.pathname + url.search} keepsForm={keepsForm} />
        {visitor && (
          <form method="post" action={screenPaths.signOut}>
            <button type="submit" class="plain">
              {signOut}
            </button>
          </form>
        )}
      </div>
      {places.length > 0 && (
        <nav aria-label={navigation}>
          {places.map(({ at, label }) => (
            <a key={at} href={at} aria-current={at === url.pathname ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

/** As whom: a person may have several hats, and has to see which one is on. */
function Who({ ask: { lang, visitor, grant } }: { readonly ask: Shown }) {
  const { switchGrant, sessions } = frameWords[lang];
  if (!visitor) return null;
  return (
    <p class="who">
      <a href={screenPaths.sessions} title={sessions}>
        {inOwnScript(visitor.name, lang)}
      </a>
      {grant && (
        <>
          <span lang="zh-CN">{grant.authority}</span>
          <span>{sayRole(grant, lang)}</span>
        </>
      )}
      {visitor.grants.length > 1 && <a href={screenPaths.grants}>{switchGrant}</a>}
    </p>
  );
}

function isOffered(screens: readonly Screen[], path: string, { grant }: Shown): boolean {
  const screen = screens.find((one) => one.path === path);
  return grant !== undefined && screen !== undefined && (screen.allows?.(grant) ?? true);
}
