import * as z from 'zod';
import { type FieldFault, type Read, readWith } from './field-faults.ts';
import { type ReaderSettings, readerSettings } from './reader-settings.ts';

/** A file of settings, for another device. What a reader has looked at is no part of it. */
const settingsFile = z.strictObject({
  kind: z.literal('lucheng-settings'),
  v: z.literal(1),
  settings: readerSettings,
});

export const settingsFileName = 'lucheng-settings.json';

export function writeSettingsFile(settings: ReaderSettings): string {
  return `${JSON.stringify({ kind: 'lucheng-settings', v: 1, settings }, null, 2)}\n`;
}

/** The settings in a file that somebody hands over, or what is wrong with it by its fields: then nothing of it counts. */
export function readSettingsFile(text: string): Read<ReaderSettings> {
  if (text.length > longestFile) return faulty({ field: '', rule: 'too-long' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return faulty({ field: '', rule: 'not-json' });
  }
  const read = readWith(settingsFile, parsed);
  return read.kind === 'read' ? { kind: 'read', value: read.value.settings } : read;
}

/** In UTF-16 units: far more than five hundred hosts take. */
export const longestFile = 256 * 1024;

function faulty(fault: FieldFault): Read<never> {
  return { kind: 'faulty', faults: [fault] };
}
