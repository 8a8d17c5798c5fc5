/** What the deployment says of the site itself, and no request can. */
export type Site = {
  /** Where readers find it, as `https://credit.example.cn`; undefined where the deployment doesn't say. */
  readonly origin: string | undefined;
  /** Everything in it is made up, and every page says so. */
  readonly isDemo: boolean;
  /** The signed key set that this deployment trusts, as JSON: the scripts of its pages believe a register by it. */
  readonly rootKeys: string;
};
