import type { Head } from '../../../shared/register/head.ts';
import { parseHead } from '../../../shared/register/parse-head.ts';
import type { VerifySignature } from '../../../shared/register/signature-port.ts';
import { judgeHeadSignature } from '../../../shared/register/trust.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** The head that readers have seen; undefined where none was ever published. It tells what the ledger was. */
export async function publishedHead(
  register: R2Bucket,
  { settings }: PublishingDesk,
): Promise<Head | undefined | RestoreRefusal> {
  const object = await register.get('head.json');
  if (!object) return undefined;
  const signed = parseHead(new Uint8Array(await object.arrayBuffer()));
  if (!signed) return refuseRestore('restore.head', 'head.json');
  const fault = await judgeHeadSignature(signed, settings.readKeySet().keySet, verify);
  return fault ? refuseRestore('restore.head', 'head.json') : signed.head;
}

const verify: VerifySignature = async (publicKey, message, signature) => {
  const raw = new Uint8Array(publicKey);
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message));
};
