import * as z from 'zod';

/** A host, with its port where it has one of its own (`tender.example`, `127.0.0.1:8080`), or `*.` before it: it and all under it. */
export const hostPattern = z
  .string()
  .max(260)
  .regex(/^(\*\.)?([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?$/);

/** A pattern without a port means all of them, as browsers have it. */
export function isHostOf(pattern: string, host: string): boolean {
  const asked = port.test(pattern) ? host : host.replace(port, '');
  if (!pattern.startsWith('*.')) return pattern === asked;
  return asked === pattern.slice(2) || asked.endsWith(pattern.slice(1));
}

const port = /:\d+$/;

export function isAnyHostOf(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => isHostOf(pattern, host));
}
