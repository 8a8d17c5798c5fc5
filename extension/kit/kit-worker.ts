import './older-browsers.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import { verifyWith } from '../../shared/register/trust/verify-with.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { vet } from '../../shared/vetting/vet.ts';
import type { VetOrder, VetReport } from '../../shared/vetting/vet-messages.ts';
import { verdictAmong } from '../background/page-verdicts.ts';
import { readPdf } from '../vetting/read-pdf.ts';
import { jurisdictionOf, type KitRegisters } from './kit-data.ts';
import { openKit } from './open-kit.ts';

/** What the page tells its worker first. */
export type KitMessage = {
  readonly kit: KitRegisters;
  /** By the names of their files. */
  readonly characterMaps: Readonly<Record<string, Uint8Array>>;
};

let told: KitMessage | undefined;

/** The worker behind a kit's page: that of the vetting page, with the registers that came with it. */
addEventListener('message', async ({ data }: MessageEvent<KitMessage | VetOrder | object>) => {
  if ('kit' in data) told = data;
  if (!('source' in data) || told === undefined) return;
  const { kit, characterMaps } = told;
  const report = (one: VetReport) => postMessage(one);
  const registers = (await openKit(kit, verifyWith(crypto.subtle))) ?? unopened(kit);
  const now = toInstant(Date.now());
  await vet(data, {
    registers,
    verdictOf: (code) => verdictAmong(registers, code, now),
    now,
    report,
    readPdf: async (bytes) => readPdf(bytes, mapsOf(characterMaps)),
  });
});

function unopened({ registers }: KitRegisters): readonly HeldRegister[] {
  return registers.map((one) => ({ jurisdiction: jurisdictionOf(one), register: undefined }));
}

function mapsOf(characterMaps: KitMessage['characterMaps']) {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const map = characterMaps[filename];
      if (map === undefined) throw new Error(`There is no ${filename} in the kit`);
      return map;
    }
  };
}
