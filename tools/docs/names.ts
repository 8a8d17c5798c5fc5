import type { PartyKind } from '../../shared/identity/subject.ts';
import { roleNames } from '../../shared/messages/role-names.ts';

type Name = { readonly zh: string; readonly en: string };

export const partyNames: Readonly<Record<PartyKind, Name>> = {
  agency: roleNames.agency,
  practitioner: roleNames.practitioner,
  expert: roleNames.expert,
  client: roleNames.client,
  association: roleNames.association,
  authority: { zh: '行政机关', en: 'Authority' },
};
