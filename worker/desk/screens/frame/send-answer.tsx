import { renderToString } from 'preact-render-to-string';
import { attemptCookie, sessionCookie } from '../../entering/own-request.ts';
import type { Answer, Ask, Screen } from '../screen.ts';
import { Frame } from './frame.tsx';
import { langCookie } from './lang-cookie.ts';

type Shown = Pick<Ask, 'front' | 'lang' | 'url' | 'visitor' | 'grant'>;

/** Turns an answer into HTTP. Nothing is kept by anybody, and a page runs our own scripts alone. */
export function sendAnswer(answer: Answer, ask: Shown, screens: readonly Screen[]): Response {
  const headers = new Headers(alwaysSent);
  if (answer.secret !== undefined) {
    headers.append('Set-Cookie', sessionCookie(ask.front, answer.secret));
  }
  if (answer.attempt !== undefined) {
    headers.append('Set-Cookie', attemptCookie(ask.front, answer.attempt));
  }
  if (answer.lang !== undefined) headers.append('Set-Cookie', langCookie(answer.lang));
  if ('to' in answer) {
    headers.set('Location', answer.to);
    return new Response(null, { status: answer.sendsOn ? 307 : 303, headers });
  }
  if ('json' in answer) {
    headers.set('Content-Type', 'application/json; charset=utf-8');
    return new Response(JSON.stringify(answer.json), { status: answer.status ?? 200, headers });
  }
  if ('file' in answer) {
    headers.set('Content-Type', answer.type);
    headers.set('Content-Disposition', `attachment; filename="${answer.name}"`);
    return new Response(answer.file, { headers });
  }
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const { title, page, islands = [], keepsForm, status = 200 } = answer;
  const html = renderToString(
    <Frame {...{ title, islands, keepsForm, ask, screens }}>{page}</Frame>,
  );
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A style sheet or script of ours; undefined where there is none of that name. */
export function answerFile(text: string | undefined, type: string): Response {
  const status = text === undefined ? 404 : 200;
  return new Response(text ?? '', { status, headers: { ...alwaysSent, 'Content-Type': type } });
}

const alwaysSent: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  // Not no-referrer: browsers would then hide from us, too, which origin a form comes from.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'Strict-Transport-Security': 'max-age=31536000',
};
