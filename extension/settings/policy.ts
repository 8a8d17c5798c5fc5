import * as z from 'zod/mini';
import { type FieldFault, readWith } from './field-faults.ts';
import { changeOfSettings, type ReaderSettings } from './reader-settings.ts';

/** What an organisation may fix (`storage.managed`): any setting of a reader's, and what readers can't choose. */
export const policySettings = z.strictObject({
  ...changeOfSettings.shape,
  source: z.optional(z.string().check(z.maxLength(300))).check(
    z.meta({
      title:
        '该市的数据只从这一内置地址取 / The one of a city’s built-in addresses that its data is fetched from, as https://credit.example',
    }),
  ),
  registers: z
    .optional(z.readonly(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100))))
    .check(
      z.meta({
        title:
          '使用哪些内置城市的数据，行政区划代码 / The built-in cities whose data is used, by their codes (GB/T 2260)',
      }),
    ),
  opensWelcome: z
    .optional(z.boolean())
    .check(z.meta({ title: '安装后打开说明页 / Whether the first page opens after installation' })),
});

export type Policy = {
  /** Settings that the reader can't change. */
  readonly fixed: Partial<ReaderSettings>;
  /** Of its city's built-in addresses the one that alone is asked; absent: each in turn. */
  readonly source?: string;
  /** The cities whose registers alone are used, by their codes; absent: all that are built in. */
  readonly registers?: readonly string[];
  readonly opensWelcome: boolean;
  /** What of the policy was not obeyed, and why. */
  readonly faults: readonly FieldFault[];
};

export const noPolicy: Policy = { fixed: {}, opensWelcome: true, faults: [] };

/** What of a built-in source a policy chooses by. */
type BuiltIn = {
  readonly origin: string;
  readonly mirrors: readonly string[];
  readonly jurisdiction: string;
};

export function addressesOf({ origin, mirrors }: Omit<BuiltIn, 'jurisdiction'>): readonly string[] {
  return [origin, ...mirrors];
}

export function isUsedUnder({ registers }: Policy, jurisdiction: string): boolean {
  return registers === undefined || registers.includes(jurisdiction);
}

/** A field that can't be read is left out and told; the others hold: a slip must not free what else was fixed. */
export function policyOf(
  managed: Readonly<Record<string, unknown>>,
  builtIn: readonly BuiltIn[],
): Policy {
  const faults: FieldFault[] = [];
  const sound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(managed)) {
    const read = readWith(policySettings, { [name]: value });
    if (read.kind === 'read') Object.assign(sound, read.value);
    else faults.push(...read.faults);
  }
  const { source, registers, opensWelcome = true, ...fixed } = policySettings.parse(sound);
  const isBuiltIn =
    source === undefined || builtIn.some((one) => addressesOf(one).includes(source));
  if (!isBuiltIn) faults.push({ field: 'source', rule: 'not-built-in' });
  const used = usedOf(registers ?? [], builtIn, faults);
  return {
    fixed: fixed as Partial<ReaderSettings>,
    ...(source !== undefined && isBuiltIn && { source }),
    ...(used.length > 0 && { registers: used }),
    opensWelcome,
    faults,
  };
}

/** Without a city left the extension would be silent, and a slip look like clearance: then all are used. */
function usedOf(
  named: readonly string[],
  builtIn: readonly BuiltIn[],
  faults: FieldFault[],
): readonly string[] {
  const cities = builtIn.map(({ jurisdiction }) => jurisdiction);
  for (const [place, code] of named.entries())
    if (!cities.includes(code)) faults.push({ field: `registers[${place}]`, rule: 'not-built-in' });
  return cities.filter((code) => named.includes(code));
}
