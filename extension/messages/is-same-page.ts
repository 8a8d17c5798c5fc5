/** Whether two addresses are of one page, whichever place in it is meant, and with whatever name and password it was asked for. */
export function isSamePage(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other);
}

function withoutPlace(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.origin}${url.pathname}${url.search}`;
}
