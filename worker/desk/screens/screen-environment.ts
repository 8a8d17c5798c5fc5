import type { DeskEnvironment } from '../object/environment.ts';

/** What the deployment gives the worker of a front. */
export type ScreenEnvironment = Pick<
  DeskEnvironment,
  'LEDGER' | 'JURISDICTION' | 'OFFICE_ORIGIN' | 'COUNTER_ORIGIN'
> & {
  /** Where readers find the public site, as `https://credit.example.cn`; without it no page leads there. */
  readonly PUBLIC_ORIGIN?: string;
  /** The scripts of `worker/islands`, built into `dist/islands`. */
  readonly ISLANDS: Pick<Fetcher, 'fetch'>;
};
