/** What the deployment says of the site itself, and no request can. */
export type Site = {
  /** Where readers find it, as `https://credit.example.cn`; undefined where the deployment doesn't say. */
  readonly origin: string | undefined;
  /** Everything in it is made up, and every page says so. */
  readonly isDemo: boolean;
  /** The address of the terms on which the data may be used; undefined where the authority has stated none. */
  readonly licence?: string | undefined;
  /** The signed key set that this deployment trusts, as JSON: the scripts of its pages believe a register by it. */
  readonly rootKeys: string;
};
