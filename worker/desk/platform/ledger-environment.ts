/** What the deployment gives the ledger's object; secrets are set with `wrangler secret put`. */
export type LedgerEnvironment = {
  /** The signed files that the public side serves. */
  readonly REGISTER: R2Bucket;
  /** Every acknowledged batch of the ledger, for `lucheng restore`. */
  readonly ARCHIVE: R2Bucket;
  readonly JURISDICTION: string;
  /** Where people find the office, as `https://desk.example.cn`; without it nobody signs in there. */
  readonly OFFICE_ORIGIN?: string;
  /** Where agencies, clients and others find the counter, on another origin. */
  readonly COUNTER_ORIGIN?: string;
  /** JSON: whose word people may come in by (docs/identity-providers.md); without it passkeys are the only way. */
  readonly IDENTITY_PROVIDERS?: string;
  /** Secret: JSON, each provider's id with our client secret there. */
  readonly IDENTITY_PROVIDER_SECRETS?: string;
  /** Where the city's gateway is told that somebody has a letter (docs/outbox.md); without it nothing is sent. */
  readonly OUTBOX_URL?: string;
  /** Secret: `whsec_` and base64, by which the gateway knows the desk. */
  readonly OUTBOX_SECRET?: string;
  /** Further origins that serve the register's files, separated by commas. */
  readonly MIRRORS?: string;
  /** `yes` only where register and public side are kept in mainland China too (PIPL art. 36). */
  readonly PUBLISH_PERSONS?: string;
  readonly MIN_WAIT_SECONDS?: string;
  readonly HEAD_VALID_SECONDS?: string;
  /** Secret: JWK of the Ed25519 head key, with its `kid`. */
  readonly HEAD_KEY?: string;
  /** The newest signed key set, as JSON; or a list of several that follow each other, the newest last. */
  readonly KEY_SET?: string;
  /** Secret: SHA-256 (hex) of the operator's secret. */
  readonly OPERATOR_TOKEN_HASH?: string;
  /** Development and tests only: answers with epoch milliseconds. */
  readonly CLOCK?: Fetcher;
};
