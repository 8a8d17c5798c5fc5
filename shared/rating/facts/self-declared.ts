/** What an agency says of itself (Art. 8), as far as no law keeps it confidential. Not verified. */
export const declaredItems = ['capability', 'process', 'qualityAssurance', 'fees', 'plan'] as const;
export type SelfDeclared = { readonly [Item in (typeof declaredItems)[number]]?: string };

/** The self-declared part of a registration; undefined where it declares nothing. */
export function declaredIn(registered: SelfDeclared): SelfDeclared | undefined {
  const told = declaredItems.filter((item) => registered[item] !== undefined);
  if (told.length === 0) return undefined;
  return Object.fromEntries(told.map((item) => [item, registered[item]]));
}
