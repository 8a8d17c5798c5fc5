import type { Locked } from '../../entering/count-guess.ts';
import type { NotEntered } from '../../entering/passkey-door.ts';
import type { Entered } from '../../entering/start-session.ts';
import type { Answer } from '../screen.ts';

/** What a script sent; undefined where it is no JSON object. */
export function readJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Who came in has a new cookie; who didn't is told no more than why in one word. */
export function answerEntered(entered: Entered | NotEntered | Locked): Answer {
  if (entered.kind === 'entered') return { json: { kind: 'entered' }, secret: entered.secret };
  return { json: { kind: entered.kind }, status: entered.kind === 'locked' ? 429 : 403 };
}
