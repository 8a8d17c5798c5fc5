import type { Instant } from '../../../shared/time/instant.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { putRegisterFile } from './put-register-file.ts';

/** Puts a register file and lists it; without `rewrite` only where it isn't there. */
export async function putFile(
  { files, register }: Pick<PublishingDesk, 'files' | 'register'>,
  now: Instant,
  sha256: string,
  bytes: Uint8Array,
  rewrite: boolean,
): Promise<void> {
  if (!rewrite && files.isStored(sha256)) return;
  files.expect(sha256, now);
  await putRegisterFile(register, sha256, bytes);
  files.markStored(sha256);
}
