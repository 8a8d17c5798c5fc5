import * as z from 'zod';
import { type FieldFault, readWith } from './field-faults.ts';
import { type ReaderSettings, readerSettings } from './reader-settings.ts';

/** What an organisation may fix (`storage.managed`): any setting of a reader's, and what readers can't choose. */
export const policySettings = z.strictObject({
  ...readerSettings.partial().shape,
  source: z.string().max(300).optional().meta({
    title:
      '只从这一内置地址取数据 / The one of the built-in addresses that data is fetched from, as https://credit.example',
  }),
  opensWelcome: z
    .boolean()
    .optional()
    .meta({ title: '安装后打开说明页 / Whether the first page opens after installation' }),
});

export type Policy = {
  /** Settings that the reader can't change. */
  readonly fixed: Partial<ReaderSettings>;
  /** The built-in address that alone is asked; absent: each in turn. */
  readonly source?: string;
  readonly opensWelcome: boolean;
  /** What of the policy was not obeyed, and why. */
  readonly faults: readonly FieldFault[];
};

export const noPolicy: Policy = { fixed: {}, opensWelcome: true, faults: [] };

/** A field that can't be read is left out and told; the others hold: a slip must not free what else was fixed. */
export function policyOf(
  managed: Readonly<Record<string, unknown>>,
  { origin, mirrors }: { readonly origin: string; readonly mirrors: readonly string[] },
): Policy {
  const faults: FieldFault[] = [];
  const sound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(managed)) {
    const read = readWith(policySettings, { [name]: value });
    if (read.kind === 'read') Object.assign(sound, read.value);
    else faults.push(...read.faults);
  }
  const { source, opensWelcome = true, ...fixed } = policySettings.parse(sound);
  const isBuiltIn = source === undefined || [origin, ...mirrors].includes(source);
  if (!isBuiltIn) faults.push({ field: 'source', rule: 'not-built-in' });
  return {
    fixed: fixed as Partial<ReaderSettings>,
    ...(source !== undefined && isBuiltIn && { source }),
    opensWelcome,
    faults,
  };
}
