import type { Progress } from '../../../shared/register/reader/reader.ts';
import type { RefreshFailure } from '../../../shared/register/reader/refresh-failure.ts';
import type { HeldFiles } from './held-files.ts';

/** From a page to its worker: fetch the register of this origin, and believe it by these keys, which the page has as text and nobody has looked at. */
export type FetchOrder = { readonly origin: string; readonly keys: unknown };

/** From the worker to the page. `size`: how many records there are. */
export type FetchReport =
  | { readonly kind: 'fetching'; readonly progress: Progress }
  | { readonly kind: 'fetched'; readonly held: HeldFiles; readonly size: number }
  | ({ readonly kind: 'not-fetched' } & NotFetched);

type NotFetched =
  | Omit<RefreshFailure, 'kind'>
  | { readonly cause: 'key-set'; readonly rule?: undefined };

/** From the page to a worker: the register that it is to answer from. */
export type HeldMessage = { readonly held: HeldFiles };
