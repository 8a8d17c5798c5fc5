import type { PartyKind } from '../identity/subject.ts';
import { roleNames } from './role-names.ts';

/** What each party on record is called. */
export const partyNames: Readonly<Record<PartyKind, { readonly zh: string; readonly en: string }>> =
  {
    agency: roleNames.agency,
    practitioner: roleNames.practitioner,
    expert: roleNames.expert,
    client: roleNames.client,
    association: roleNames.association,
    authority: { zh: '行政机关', en: 'Authority' },
  };
