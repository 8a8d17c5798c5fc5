import * as z from 'zod';

/** A host, with its port where it has one of its own (`tender.example`, `127.0.0.1:8080`), or `*.` before it: it and all under it. */
export const hostPattern = z
  .string()
  .max(260)
  .regex(/^(\*\.)?([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?$/);

export function isHostOf(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

export function isAnyHostOf(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => isHostOf(pattern, host));
}
