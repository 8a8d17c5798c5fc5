import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../../shared/ledger/digest.ts';
import type { Message } from './message.ts';
import { outboxPolicy } from './outbox-policy.ts';

/** The city's gateway, and the key that it knows the desk by. */
export type Gateway = { readonly url: string; readonly key: Uint8Array };

/**
 * Hands one message over as a webhook of the Standard Webhooks 1.0.0 (`webhook-id`, `webhook-timestamp`, `webhook-signature`). Throws unless the gateway
 * answers with 2xx; a redirect is none, for the body would go where nobody has decided.
 */
export async function handOver({ url, key }: Gateway, message: Message): Promise<void> {
  const body = JSON.stringify(message);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(outboxPolicy.patienceMs),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'webhook-id': message.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signatureOf(key, `${message.id}.${timestamp}.${body}`)}`,
    },
    body,
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
}

function signatureOf(key: Uint8Array, signed: string): string {
  return btoa(String.fromCharCode(...hmac(sha256, key, utf8(signed))));
}

/**
 * `OUTBOX_URL` and the secret `OUTBOX_SECRET`, `whsec_` and the base64 of 24 to 64 random bytes. Neither where no gateway is set up; else what is wrong,
 * which the desk's status tells.
 */
export function readGateway(
  url: string | undefined,
  secret: string | undefined,
): { readonly gateway?: Gateway; readonly fault?: string } {
  if (url === undefined || url === '') return {};
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isHere = parsed?.protocol === 'http:' && parsed.hostname === '127.0.0.1';
  if (!parsed || (parsed.protocol !== 'https:' && !isHere) || parsed.username !== '') {
    return { fault: 'OUTBOX_URL 须为 https 地址 / must be an https address' };
  }
  const key = readKey(secret ?? '');
  if (!key) {
    return {
      fault:
        'OUTBOX_SECRET 须为 whsec_ 加 24 至 64 字节的 base64 / must be whsec_ and the base64 of 24 to 64 bytes',
    };
  }
  return { gateway: { url: parsed.href, key } };
}

function readKey(secret: string): Uint8Array | undefined {
  const [, text = ''] = /^whsec_([A-Za-z0-9+/]{32,88}={0,2})$/.exec(secret) ?? [];
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
