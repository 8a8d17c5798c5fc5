import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import { loadRegister } from '../../shared/register/reader/load-register.ts';
import { verifyWith } from '../../shared/register/trust/verify-with.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { vet } from '../../shared/vetting/vet.ts';
import type { VetOrder, VetReport } from '../../shared/vetting/vet-messages.ts';
import { verdictAmong } from '../background/page-verdicts.ts';
import { openRegisterStore } from '../background/register-store.ts';
import type { PinnedSource } from '../pinned-source.ts';
import { pinnedSources } from '../pinned-sources.ts';

/**
 * The worker behind the vetting page: it reads one file or text with the registers that lie on this device, and is then
 * ended. To stop it is to cancel; whatever a file does to it, the page goes on. It asks no network for anything.
 */
addEventListener('message', async ({ data }: MessageEvent<VetOrder | object>) => {
  // The PDF parser listens here too.
  if (!('source' in data)) return;
  const registers = await Promise.all(pinnedSources.filter(isInUse(data)).map(openHeld));
  const report = (one: VetReport) => postMessage(one);
  const now = toInstant(Date.now());
  const verdictOf = (code: string) => verdictAmong(registers, code, now);
  await vet(data, { registers, verdictOf, now, report, readPdf });
});

function isInUse({ registers }: VetOrder) {
  return ({ jurisdiction }: PinnedSource) => registers?.includes(jurisdiction) ?? true;
}

async function openHeld({ jurisdiction, keySet }: PinnedSource): Promise<HeldRegister> {
  const register = await loadRegister({
    store: openRegisterStore(jurisdiction),
    verify: verifyWith(crypto.subtle),
    pinned: keySet,
    // The background has indexed them when the register came.
    keepsNames: true,
  });
  return { jurisdiction, register };
}

async function readPdf(bytes: Uint8Array) {
  const { readPdf: read } = await import('./read-pdf.ts');
  const { CharacterMaps } = await import('./character-maps.ts');
  return read(bytes, CharacterMaps);
}
