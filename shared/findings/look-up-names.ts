import { parseOrganisationName } from '../identity/organisation-name.ts';
import type { NameHit } from '../names/scan-names.ts';
import type { Register } from '../register/layers/register.ts';
import type { NamedRecord } from '../register/packing/shelf.ts';
import { foldText } from '../text/fold.ts';
import { type Days, holdersOfName, type NameHolder } from './holders-of-name.ts';

/** The holders that a name has or had on any record, and those that it means on the days in question. */
export type Resolved = {
  readonly named: readonly NamedRecord[];
  readonly holders: readonly NameHolder[];
};

/** What the register says of names on the days in question. */
export type NameLookup = {
  readonly resolve: (hit: Pick<NameHit, 'names'>) => Resolved;
  /**
   * The code of a registered branch's legal person: the one on the branch's record, else the one whose name the
   * branch's name begins with, if it is registered and shares that name with no other organisation.
   */
  readonly legalPersonOf: (branch: NamedRecord) => string | undefined;
};

/** A page names the same few organisations again and again; the register is asked once per name. */
export function lookUpNames({ scan, recordOfName }: Register, days: Days): NameLookup {
  const resolve = remember(
    ({ names }: Pick<NameHit, 'names'>) => names[0],
    ({ names }): Resolved => {
      const named = names.map(recordOfName);
      return { named, holders: holdersOfName(named, days) };
    },
  );
  const holderOf = remember(
    (name: string) => name,
    (name): string | undefined => {
      const folded = foldText(name);
      const [hit] = scan(folded);
      if (hit === undefined || hit.end - hit.start < folded.length) return undefined;
      const [holder, other] = resolve(hit).holders;
      return other === undefined && holder?.doubt === undefined ? holder?.record.code : undefined;
    },
  );
  return {
    resolve,
    legalPersonOf: ({ name, record }) => {
      const listed = record.facts.find(({ kind }) => kind === 'legal-person-listed');
      if (listed?.inheritedFrom !== undefined) return listed.inheritedFrom;
      const { legalPerson } = parseOrganisationName(name.name);
      const code = legalPerson === undefined ? undefined : holderOf(legalPerson);
      return code === record.code ? undefined : code;
    },
  };
}

function remember<T, K, V>(keyOf: (from: T) => K, make: (from: T) => V): (from: T) => V {
  const made = new Map<K, V>();
  return (from) => {
    const key = keyOf(from);
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(from);
    made.set(key, value);
    return value;
  };
}
