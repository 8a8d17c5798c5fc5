import { type Context, Hono } from 'hono';
import { clientNetwork } from '../../../shared/identity/client-network.ts';
import type { Front } from '../accounts/front.ts';
import { isOwnRequest, secretIn } from '../entering/own-request.ts';
import { openLedger } from '../http/open-ledger.ts';
import { deskCss } from './frame/desk-css.ts';
import { askedLang } from './frame/lang-cookie.ts';
import { noGrantPage, problemPage } from './frame/problem-page.tsx';
import { resendPage } from './frame/resend-page.tsx';
import { answerFile, sendAnswer } from './frame/send-answer.tsx';
import { readFileForm } from './read-file-form.ts';
import { readTextForm } from './read-text-form.ts';
import type { Answer, Ask, Posted, Screen } from './screen.ts';
import type { ScreenEnvironment } from './screen-environment.ts';
import { screenPaths, withQuery } from './screen-paths.ts';

type ScreenContext = Context<{ Bindings: ScreenEnvironment }>;

/** The app of one front: these screens and nothing else. */
export function createScreenApp(front: Front, screens: readonly Screen[]) {
  const app = new Hono<{ Bindings: ScreenEnvironment }>();
  app.get(screenPaths.style, () => answerFile(deskCss, 'text/css; charset=utf-8'));
  // Browsers ask for one, and there is none.
  app.get('/favicon.ico', () => new Response(null, { status: 204 }));
  app.get(screenPaths.island(':name{[a-z-]+\\.js}'), async ({ env, req }) => {
    const file = await env.ISLANDS.fetch(`http://islands/${req.param('name')}`);
    const text = file.ok ? await file.text() : undefined;
    return answerFile(text, 'text/javascript; charset=utf-8');
  });
  for (const screen of screens) {
    app.on(methodsOf(screen), screen.path, (c) => answerScreen(front, screens, screen, c));
  }
  app.notFound(async (c) => {
    const visited = await visit(front, c);
    using _entrance = visited.entrance;
    return sendAnswer(problemPage('not-found', visited.lang), visited, screens);
  });
  app.onError((error, c) => {
    // biome-ignore lint/suspicious/noConsole: the one place where a bug is reported
    console.error(error);
    const lang = askedLang(c.req.raw);
    const ask = { front, lang, url: new URL(c.req.url), visitor: undefined, grant: undefined };
    return sendAnswer(problemPage('internal-error', lang), ask, screens);
  });
  return app;
}

function methodsOf({ get, post }: Screen): string[] {
  return [...(get ? ['GET'] : []), ...(post ? ['POST'] : [])];
}

async function answerScreen(
  front: Front,
  screens: readonly Screen[],
  screen: Screen,
  c: ScreenContext,
): Promise<Response> {
  const ask = await visit(front, c);
  using _entrance = ask.entrance;
  const away = turnAway(screen, ask);
  const answer = away ? ((await giveBack(screen, ask)) ?? away) : await act(screen, ask);
  await noteRefusal(screen, ask, answer);
  return sendAnswer(answer, ask, screens);
}

/** Of a stranger nothing is known, so nothing is written down. */
async function noteRefusal({ path }: Screen, ask: Ask, answer: Answer): Promise<void> {
  const because = 'refuses' in answer ? answer.refuses : undefined;
  if (because === undefined || !ask.visitor) return;
  const request = `${ask.request.method} ${path}`;
  await ask.entrance.noteRefusal(ask.secret, { request, because });
}

async function visit(front: Front, c: ScreenContext): Promise<Ask> {
  const { raw: request } = c.req;
  const ledger = openLedger(c.env);
  const entrance = await ledger.entrance(front);
  const secret = secretIn(request, front);
  const { visitor, now } = (secret !== '' && (await entrance.visitor(secret))) || {};
  return {
    request,
    url: new URL(request.url),
    env: c.env,
    front,
    lang: askedLang(request),
    param: (name) => c.req.param(name) ?? '',
    entrance,
    ledger,
    secret,
    network: clientNetwork(request.headers.get('CF-Connecting-IP') ?? ''),
    visitor,
    grant: visitor?.grant,
    now,
  } as Ask;
}

/** In this order: what another site sends is refused before anybody looks at who sends it. */
function turnAway({ who, allows }: Screen, ask: Ask): Answer | undefined {
  const { request, url, visitor, grant, lang } = ask;
  if (request.method === 'POST' && !isOwnRequest(request, originOf(ask))) {
    return problemPage('not-from-here', lang);
  }
  if (who === 'anybody') return undefined;
  if (!visitor) {
    const back = request.method === 'GET' ? url.pathname + url.search : screenPaths.work;
    return { to: withQuery(screenPaths.signIn, { to: back }), secret: '' };
  }
  if (who === 'visitor') return undefined;
  if (!grant) return visitor.grants.length > 0 ? { to: screenPaths.grants } : noGrantPage(lang);
  return allows && !allows(grant) ? problemPage('forbidden', lang) : undefined;
}

/** What was typed at length and sent by our own page, but by nobody who is in: theirs to send again. */
async function giveBack(screen: Screen, ask: Ask): Promise<Answer | undefined> {
  const { request, grant } = ask;
  if (!screen.keepsTyped || grant || request.method !== 'POST') return undefined;
  if (!isOwnRequest(request, originOf(ask))) return undefined;
  return readPosted(screen, ask, resendPage);
}

/** What `take` answers to a form; else why the form isn't read. */
async function readPosted(
  { keepsTyped }: Screen,
  ask: Ask,
  take: (posted: Posted) => Answer | Promise<Answer>,
): Promise<Answer> {
  const read = await readTextForm(ask.request, keepsTyped === true);
  return typeof read === 'string' ? problemPage(read, ask.lang) : take({ ...ask, ...read });
}

async function act(screen: Screen, ask: Ask): Promise<Answer> {
  const { get, post, takesFile } = screen;
  if (ask.request.method !== 'POST') return get?.(ask) ?? problemPage('not-found', ask.lang);
  if (takesFile !== undefined) {
    const read = await readFileForm(ask.request, takesFile);
    if (typeof read === 'string') return problemPage(read, ask.lang);
    return post?.({ ...ask, text: '', ...read }) ?? problemPage('not-found', ask.lang);
  }
  return readPosted(screen, ask, (posted) => post?.(posted) ?? problemPage('not-found', ask.lang));
}

function originOf({ front, env }: Ask): string | undefined {
  return front === 'office' ? env.OFFICE_ORIGIN : env.COUNTER_ORIGIN;
}
