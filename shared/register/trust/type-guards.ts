import { fromBase64Url } from '../../ledger/digest.ts';
import { parseInstant } from '../../time/shanghai.ts';

/** Checks whether an untrusted value has a shape. */
export type TypeGuard<T> = (value: unknown) => value is T;

/** An object with exactly these properties. */
export function exactly<T>(
  properties: { readonly [K in keyof T]-?: TypeGuard<T[K]> },
): TypeGuard<T> {
  const checks = Object.entries<TypeGuard<unknown>>(properties);
  return (value): value is T =>
    isObject(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
}

/** A list of at most `most` elements, all of the shape. */
export function listOf<T>(check: TypeGuard<T>, most: number): TypeGuard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(check);
}

export function only<const T extends string | number>(...allowed: readonly T[]): TypeGuard<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

export function orNull<T>(check: TypeGuard<T>): TypeGuard<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A SHA-256 in lower-case hex. */
export const isHash = matching(/^[0-9a-f]{64}$/);
export const isKeyId = matching(/^[0-9a-f]{16}$/);
/** A code of GB/T 2260. */
export const isJurisdiction = matching(/^\d{6}$/);
export const isOrigin = matching(/^https?:\/\/[a-z0-9.-]{1,80}(:\d{1,5})?(\/[\w./-]{0,80})?$/);
export const isSignature = base64UrlOf(64);
export const isPublicKey = base64UrlOf(32);

/** An instant in its canonical spelling: UTC, with milliseconds. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && parseInstant(value) === value;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function matching(pattern: RegExp): TypeGuard<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

function base64UrlOf(bytes: number): TypeGuard<string> {
  return (value): value is string =>
    typeof value === 'string' && fromBase64Url(value)?.length === bytes;
}
