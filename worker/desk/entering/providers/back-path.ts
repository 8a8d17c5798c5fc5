/** Where a provider sends the browser back to; each has its own, so that one's answer is never taken for another's (RFC 9700 § 4.4). */
export function providerBackPath<Id extends string>(id: Id) {
  return `/sign-in/back/${id}` as const;
}
