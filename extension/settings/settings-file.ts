import * as z from 'zod/mini';
import { type FieldFault, type Read, readWith } from './field-faults.ts';
import { type ListedAgency, listedAgency } from './listed-agency.ts';
import { mostWatched } from './most-watched.ts';
import { type ReaderSettings, readerSettings } from './reader-settings.ts';

/** A file of settings and of the watch list, for another device. What a reader has looked at is no part of it. */
const settingsFile = z.strictObject({
  kind: z.literal('lucheng-settings'),
  v: z.literal(1),
  settings: readerSettings,
  watched: z.optional(z.array(listedAgency).check(z.maxLength(mostWatched))),
});

export const settingsFileName = 'lucheng-settings.json';

export type SettingsFile = {
  readonly settings: ReaderSettings;
  readonly watched: readonly ListedAgency[];
};

export function writeSettingsFile({ settings, watched }: SettingsFile): string {
  const listed = watched.map(({ code, name }) => ({ code, ...(name !== undefined && { name }) }));
  const file = { kind: 'lucheng-settings', v: 1, settings, watched: listed };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The settings in a file that somebody hands over, or what is wrong with it by its fields: then nothing of it counts. */
export function readSettingsFile(text: string): Read<SettingsFile> {
  if (text.length > longestFile) return faulty({ field: '', rule: 'too-long' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return faulty({ field: '', rule: 'not-json' });
  }
  const read = readWith(settingsFile, parsed);
  if (read.kind === 'faulty') return read;
  const { settings, watched = [] } = read.value;
  return { kind: 'read', value: { settings, watched } };
}

/** In UTF-16 units: more than five hundred hosts and a thousand agencies take. */
export const longestFile = 256 * 1024;

function faulty(fault: FieldFault): Read<never> {
  return { kind: 'faulty', faults: [fault] };
}
