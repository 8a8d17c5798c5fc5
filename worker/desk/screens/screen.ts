import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RefusedRequest } from '../accounts/act-log.ts';
import type { Front } from '../accounts/front.ts';
import type { Grant } from '../accounts/grant.ts';
import type { Visitor } from '../entering/visitor.ts';
import type { openLedger } from '../http/open-ledger.ts';
import type { ScreenEnvironment } from './screen-environment.ts';

type Ledger = ReturnType<typeof openLedger>;

/** Who may see a screen: anybody, whoever is signed in, or whoever acts by a grant. */
export type Who = 'anybody' | 'visitor' | 'grant';

/** One question of a browser's, after who asks has been seen to. */
export type Ask<W extends Who = Who> = {
  readonly request: Request;
  readonly url: URL;
  readonly env: ScreenEnvironment;
  readonly front: Front;
  readonly lang: Lang;
  readonly param: (name: string) => string;
  /** The ways in and the accounts of this front, until the answer is there. */
  readonly entrance: Awaited<ReturnType<Ledger['entrance']>>;
  readonly ledger: Ledger;
  /** What the browser's cookie carries; empty without one. */
  readonly secret: string;
  /** The network that asks, for counting guesses. */
  readonly network: string;
  readonly visitor: W extends 'anybody' ? Visitor | undefined : Visitor;
  readonly grant: W extends 'grant' ? Grant : Grant | undefined;
  readonly now: W extends 'anybody' ? Instant | undefined : Instant;
};

/** The same with what a form or a script has sent. */
export type Posted<W extends Who = Who> = Ask<W> & {
  readonly text: string;
  readonly form: URLSearchParams;
  /** What was sent with it, where the screen takes a file. */
  readonly file?: File;
};

/**
 * What a screen comes to. `secret` is the session's from now on; empty ends it. `attempt` is what the browser takes to an identity provider;
 * empty once it is back. `lang` is the reader's choice. `sendsOn`: what was sent goes there too.
 */
export type Answer = {
  readonly secret?: string;
  readonly attempt?: string;
  readonly lang?: Lang;
} & (
  | {
      readonly title: string;
      readonly page: ComponentChildren;
      readonly status?: number;
      /** Id of the page's form, where the page is an answer to what was sent: a change of language sends it on. */
      readonly keepsForm?: string;
      /** Why whoever is signed in may not have asked: it is written down. */
      readonly refuses?: RefusedRequest['because'];
      /** Scripts of `worker/islands` that the page runs. */
      readonly islands?: readonly string[];
    }
  | { readonly to: string; readonly sendsOn?: true }
  | { readonly json: unknown; readonly status?: number }
  | {
      readonly file: string | Uint8Array<ArrayBuffer>;
      readonly type: string;
      readonly name: string;
    }
);

export type Screen<W extends Who = Who> = {
  readonly path: string;
  readonly who: W;
  /** Of those, whose grant may; absent: all. What it refuses isn't offered either. */
  readonly allows?: (grant: Grant) => boolean;
  /** How many bytes a form with a file may have; absent: it has none. */
  readonly takesFile?: number;
  /** Takes texts as long as the longest draft; what comes when the session is over goes back to its writer, to be sent again. */
  readonly keepsTyped?: true;
  readonly get?: (ask: Ask<W>) => Answer | Promise<Answer>;
  readonly post?: (ask: Posted<W>) => Answer | Promise<Answer>;
};

export function defineScreen<W extends Who>(screen: Screen<W>): Screen {
  return screen as unknown as Screen;
}
