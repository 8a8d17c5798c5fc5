import { readFile } from 'node:fs/promises';

/** A request that a page or an extension has wanted. */
export type WantedRequest = {
  readonly url: string;
  /** The origin that wanted it. */
  readonly initiator: string;
};

/**
 * All requests over HTTP that any page or extension has wanted, by the log that Chromium writes of its network (`--log-net-log`); it is
 * whole once the browser has ended. What the browser asks for by itself, or because somebody opened an address, has no initiator.
 */
export async function readRequests(file: string): Promise<readonly WantedRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    const { url = '', initiator = none } = params ?? {};
    return type === begun && /^https?:/.test(url) && initiator !== none ? [{ url, initiator }] : [];
  });
}

/** As Chromium writes it. */
const none = 'not an origin';

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
};
