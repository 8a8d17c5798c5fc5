import type { Front } from '../accounts/front.ts';

/** Where people find each front, as `https://desk.example.cn`. No request's Host is believed: who forges it would choose what passkeys sign. */
export type FrontOrigins = Readonly<Record<Front, string | undefined>>;

/** A front as passkeys know it. */
export type RelyingParty = { readonly id: string; readonly origin: string };

/** Undefined where the deployment doesn't say where the front is: nobody comes in there then. */
export function relyingPartyOf(origins: FrontOrigins, front: Front): RelyingParty | undefined {
  const origin = origins[front];
  if (origin === undefined) return undefined;
  return { id: new URL(origin).hostname, origin };
}

/** Reads an origin as a deployment writes it under this name: https, or http on this machine alone. Throws on anything else, as a deployment must notice. */
export function readOrigin(name: string, written: string | undefined): string | undefined {
  if (written === undefined || written === '') return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isSafe = url?.protocol === 'https:' || url?.hostname === 'localhost';
  if (!url || url.origin !== written || !isSafe) {
    throw new Error(
      `${name} ${JSON.stringify(written)}: 应为 https:// 加主机名，不带路径和末尾斜杠 · write https:// and the host, without a path or a slash at the end, as https://desk.example.cn`,
    );
  }
  return url.origin;
}
