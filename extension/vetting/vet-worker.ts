import { loadRegister } from '../../shared/register/reader/load-register.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { openRegisterStore } from '../background/register-store.ts';
import { pinnedSources } from '../pinned-sources.ts';
import { verifyWith } from '../verify-signature.ts';
import { vet } from './vet.ts';
import type { VetOrder, VetReport } from './vet-messages.ts';

/**
 * The worker behind the vetting page: it reads one file or text with the register that lies on this device, and is then
 * ended. To stop it is to cancel; whatever a file does to it, the page goes on. It asks no network for anything.
 */
addEventListener('message', async ({ data }: MessageEvent<VetOrder | object>) => {
  // The PDF parser listens here too.
  if (!('source' in data)) return;
  const [source] = pinnedSources;
  const register = await loadRegister({
    store: openRegisterStore(source.jurisdiction),
    verify: verifyWith(crypto.subtle),
    pinned: source.keySet,
    // The background has indexed them when the register came.
    keepsNames: true,
  });
  const report = (one: VetReport) => postMessage(one);
  await vet(data, { register, now: toInstant(Date.now()), report, readPdf });
});

async function readPdf(bytes: Uint8Array) {
  const { readPdf: read } = await import('./read-pdf.ts');
  const { CharacterMaps } = await import('./character-maps.ts');
  return read(bytes, CharacterMaps);
}
