import type { DeskEnvironment } from '../object/environment.ts';

/** What the deployment gives the worker of a front. */
export type ScreenEnvironment = Pick<
  DeskEnvironment,
  'LEDGER' | 'JURISDICTION' | 'OFFICE_ORIGIN' | 'COUNTER_ORIGIN'
> & {
  /** The scripts of `worker/islands`, built into `dist/islands`. */
  readonly ISLANDS: Pick<Fetcher, 'fetch'>;
};
