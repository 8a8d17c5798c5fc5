import { type Consortium, consortiaOf } from './consortia.ts';
import type { Finding } from './finding.ts';
import type { CodeMention, NameMention } from './mention.ts';
import type { PartyRole } from './party-role.ts';
import { type RolePage, roleOfPlace } from './role-of-place.ts';

/** A name or a code on the page, and its findings. */
export type FoundAt = {
  readonly mention: NameMention | CodeMention;
  readonly findings: readonly Finding[];
};

/** The findings with the role and the consortium in which the page names each. */
export function tellParties(page: RolePage, found: readonly FoundAt[]): readonly Finding[] {
  const consortiumOf = rememberConsortia(page, found);
  return found.flatMap(({ mention, findings }) => {
    if (findings.length === 0) return [];
    const { role: ofWhole, consortium } = consortiumOf(mention) ?? {};
    const own = roleOfPlace(page, mention);
    const role = own === undefined || own === 'supplier' ? (ofWhole ?? own) : own;
    return findings.map((finding) => ({
      ...finding,
      ...(role !== undefined && { role }),
      ...(consortium !== undefined && { consortium }),
    }));
  });
}

type InItsConsortium = {
  readonly role: PartyRole | undefined;
  readonly consortium: NonNullable<Finding['consortium']>;
};

function rememberConsortia(page: RolePage, found: readonly FoundAt[]) {
  const findingsAt = new Map<FoundAt['mention'], readonly Finding[]>();
  for (const { mention, findings } of found) findingsAt.set(mention, findings);
  const consortia = new Map<FoundAt['mention'], InItsConsortium>();
  const names = [...findingsAt.keys()].filter((mention) => 'named' in mention);
  for (const consortium of consortiaOf(page, names)) {
    const codes = codesIn(consortium, findingsAt);
    const role = roleOfWhole(page, consortium);
    for (const [name, part] of consortium.parts) {
      consortia.set(name, { role, consortium: { codes, ...(part !== undefined && { part }) } });
    }
  }
  return (mention: FoundAt['mention']) => consortia.get(mention);
}

/** Winner or candidate, if the page says so of one part of the consortium and of no part the other. */
function roleOfWhole(page: RolePage, { parts }: Consortium<NameMention>): PartyRole | undefined {
  const roles = new Set([...parts.keys()].map((name) => roleOfPlace(page, name)));
  const [role, other] = [...roles].filter((one) => one === 'winner' || one === 'candidate');
  return other === undefined ? role : undefined;
}

/** An organisation isn't drawn into a consortium by a name that is only possibly its own. */
function codesIn(
  { parts }: Consortium<NameMention>,
  findingsAt: ReadonlyMap<FoundAt['mention'], readonly Finding[]>,
): readonly string[] {
  const certain = [...parts.keys()]
    .flatMap((name) => findingsAt.get(name) ?? [])
    .filter(({ certainty }) => certainty.kind === 'certain');
  return [...new Set(certain.map(({ code }) => code))];
}
