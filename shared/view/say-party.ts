import type { ConsortiumPart } from '../findings/consortia.ts';
import type { PartyRole } from '../findings/party-role.ts';
import { findingWords } from '../messages/finding-words.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { ConsortiumSum } from './consortium-sum.ts';

/** In which role the page names an organisation, and its part in a consortium. */
export function sayParty(
  role: PartyRole | undefined,
  consortium: { readonly part?: ConsortiumPart } | undefined,
  lang: Lang,
): readonly string[] {
  const said = findingWords(lang);
  return [
    ...(role === undefined ? [] : [said.role[role]]),
    ...(consortium === undefined ? [] : [said.consortiumPart[consortium.part ?? 'party']]),
  ];
}

/** The worst member of a consortium, with its mark in words; or that no other member is known. */
export function sayWorst({ worst }: ConsortiumSum, lang: Lang): string {
  const { consortium } = findingWords(lang);
  return worst === undefined
    ? consortium.alone
    : consortium.worst(worst.name, words(lang).mark[worst.key]);
}
