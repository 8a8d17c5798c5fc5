/** The part of the package that tests use; it brings no types of its own. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  class Provider {
    constructor(issuer: string, configuration: unknown);
    callback(): RequestListener;
  }

  // biome-ignore lint/style/noDefaultExport: so the package has it
  export { Provider as default };
}
