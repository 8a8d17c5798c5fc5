/** What the deployment gives the public side; none of it is secret. */
export type PublicEnvironment = {
  /** The signed files that the desk publishes. */
  readonly REGISTER: R2Bucket;
  /** The widget's built files. */
  readonly SCRIPTS: Pick<Fetcher, 'fetch'>;
  /** The signed key set that this deployment trusts, as JSON. */
  readonly ROOT_KEYS: string;
  /** The origin that readers know this site by, as `https://credit.example.cn`; pages and badges name it. */
  readonly PUBLIC_ORIGIN?: string;
  /** Where the terms are on which the data may be used, as `https://…`; the data page names them. */
  readonly DATA_LICENCE?: string;
  /** `yes`: everything in the register is made up, and every page says so. */
  readonly DEMO?: string;
  /** A signed head, as JSON: no isolate of this deployment believes an older one while its key counts. */
  readonly FLOOR_HEAD?: string;
  /** Limits of requests per reader, by class. */
  readonly LIMIT_RECORD?: RateLimit;
  readonly LIMIT_LIST?: RateLimit;
  readonly LIMIT_FILE?: RateLimit;
  /** Development and tests only: answers with epoch milliseconds. */
  readonly CLOCK?: Fetcher;
};
