import type { Progress } from '../../../shared/register/reader/reader.ts';
import type { RefreshFailure } from '../../../shared/register/reader/refresh-failure.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import type { HeldFiles } from './held-files.ts';

/** From a page to its worker: fetch the register of this origin, and believe it by these keys. */
export type FetchOrder = { readonly origin: string; readonly keys: SignedKeySet };

/** From the worker to the page. `size`: how many records there are. */
export type FetchReport =
  | { readonly kind: 'fetching'; readonly progress: Progress }
  | { readonly kind: 'fetched'; readonly held: HeldFiles; readonly size: number }
  | ({ readonly kind: 'not-fetched' } & Omit<RefreshFailure, 'kind'>);

/** From the page to a worker: the register that it is to answer from. */
export type HeldMessage = { readonly held: HeldFiles };
