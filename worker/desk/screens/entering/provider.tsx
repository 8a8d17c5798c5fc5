import type { Lang } from '../../../../shared/messages/lang.ts';
import { attemptIn, isOwnLink } from '../../entering/own-request.ts';
import type { NotBack } from '../../entering/providers/provider-entrance.ts';
import type { Answer, Ask } from '../screen.ts';
import { defineScreen } from '../screen.ts';
import { ownPath, screenPaths, withQuery } from '../screen-paths.ts';
import { providerWords } from './provider-words.ts';

/** Off to the provider. A link and no form: what a form leads to has to stay on this site (CSP `form-action`). */
export const signInWithScreen = defineScreen({
  path: screenPaths.signInWith(':provider'),
  who: 'anybody',
  get: async (ask) => {
    const to = ownPath(ask.url.searchParams.get('to'));
    if (!isOwnLink(ask.request)) return { to: withQuery(screenPaths.signIn, { to }) };
    using ways = await ask.ledger.providers(ask.front);
    return away(await ways.signIn(ask.param('provider'), to), ask);
  },
});

/** … to show again that it is you. */
export const confirmWithScreen = defineScreen({
  path: screenPaths.confirmWith(':provider'),
  who: 'visitor',
  get: async (ask) => {
    const to = ownPath(ask.url.searchParams.get('to'));
    if (!isOwnLink(ask.request)) return { to: withQuery(screenPaths.confirm, { to }) };
    using ways = await ask.ledger.providers(ask.front);
    return away(await ways.goAgain(ask.param('provider'), 'confirm', ask.secret, to), ask);
  },
});

/** … to have it open one's account from now on. */
export const linkWithScreen = defineScreen({
  path: screenPaths.linkWith(':provider'),
  who: 'visitor',
  get: async (ask) => {
    if (!isOwnLink(ask.request)) return { to: screenPaths.sessions };
    using ways = await ask.ledger.providers(ask.front);
    const to = withQuery(screenPaths.sessions, { linked: 'yes' });
    const gone = await ways.goAgain(ask.param('provider'), 'link', ask.secret, to);
    const back = { to: screenPaths.sessions };
    return gone.kind === 'not-fresh'
      ? { to: withQuery(screenPaths.confirm, back) }
      : away(gone, ask);
  },
});

/** Back from the provider, with its answer in the address, which is left at once. */
export const providerBackScreen = defineScreen({
  path: screenPaths.signInBack(':provider'),
  who: 'anybody',
  get: async (ask) => {
    using ways = await ask.ledger.providers(ask.front);
    const brought = { attempt: attemptIn(ask.request, ask.front), secret: ask.secret };
    const back = await ways.back(ask.param('provider'), ask.url.href, brought, ask.network);
    if ('secret' in back) return { to: ownPath(back.to), secret: back.secret, attempt: '' };
    return { ...notInPage(back, ask), attempt: '' };
  },
});

type Gone = { readonly kind: string } & Partial<Record<'to' | 'attempt', string>>;

function away(gone: Gone, ask: Pick<Ask, 'lang' | 'visitor'>): Answer {
  return gone.to !== undefined && gone.attempt !== undefined
    ? { to: gone.to, attempt: gone.attempt }
    : notInPage(gone as NotBack, ask);
}

function notInPage(not: NotBack, { lang, visitor }: Pick<Ask, 'lang' | 'visitor'>): Answer {
  const { title, toSignIn, toSessions } = providerWords[lang];
  const page = (
    <div class="narrow">
      <h1>{title}</h1>
      <p role="alert">{providerWords[lang].not[not.kind]}</p>
      {not.kind === 'misconfigured' && <Fault not={not} lang={lang} />}
      <p>
        <a href={visitor ? screenPaths.sessions : screenPaths.signIn}>
          {visitor ? toSessions : toSignIn}
        </a>
      </p>
    </div>
  );
  return { title, page, status: statusOf(not) };
}

function Fault({
  not,
  lang,
}: {
  readonly not: NotBack & { kind: 'misconfigured' };
  readonly lang: Lang;
}) {
  return (
    <p>
      <span class="code">{not.fault.field}</span> {not.fault[lang]}
    </p>
  );
}

function statusOf({ kind }: NotBack): number {
  if (kind === 'locked') return 429;
  return kind === 'unreachable' || kind === 'misconfigured' ? 503 : 403;
}
