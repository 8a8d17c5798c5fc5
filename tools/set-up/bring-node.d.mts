type Binary = { readonly name: string; readonly integrity: string };
type Lock = { readonly packages: Readonly<Record<string, object>> };

export const broughtVersion: string;
export function isFit(version: string, pinned?: string): boolean;
export function lockOf(binary: Binary, version?: string): Lock;
export function bringNode(dir: string, version?: string): string | undefined;
