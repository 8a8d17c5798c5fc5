import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { exportPartKey, parseExportIndex } from '../../../shared/register/evidence/export-index.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { comeDue, ledger, setClock } from './desk.ts';

/** The index as it lies in the bucket. */
export async function readExportIndex() {
  const object = await env.REGISTER.get('export.json');
  return object ? parseExportIndex(new Uint8Array(await object.arrayBuffer())) : undefined;
}

/** Keys of the parts in the bucket, named or not. */
export async function partKeys(): Promise<string[]> {
  const { objects } = await env.REGISTER.list({ prefix: 'export/' });
  return objects.map(({ key }) => key).sort();
}

/** Lets the desk do what is due until the export is ready. */
export async function makeExport(): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    if ((await readExportIndex())?.kind === 'ready') return;
    await comeDue();
  }
  throw new Error(`no export: ${JSON.stringify(await ledger().status())}`);
}

/** Sets the clock and lets the desk make an export of a head issued since. */
export async function remakeExport(at: Instant, since = at): Promise<void> {
  await setClock(at);
  for (let steps = 0; steps < 40; steps++) {
    if (((await exportedHeadAt()) ?? '') >= since) return;
    await comeDue();
  }
  throw new Error(`no export: ${JSON.stringify(await ledger().status())}`);
}

function exportedHeadAt(): Promise<Instant | undefined> {
  return runInDurableObject(ledger(), ({ desk }) => desk.exports.ready()?.signedHead.head.issuedAt);
}

/** The export as the public side puts it together. */
export async function readPublicExport(): Promise<{ text: string; lines: ExportLine[] }> {
  const index = await readExportIndex();
  if (index?.kind !== 'ready') throw new Error('The export is not ready');
  const texts = await Promise.all(
    index.parts.map(async ({ number }) => (await env.REGISTER.get(exportPartKey(number)))?.text()),
  );
  const text = texts.join('');
  const lines = text.trimEnd().split('\n');
  return { text, lines: lines.map((line) => JSON.parse(line)) };
}
