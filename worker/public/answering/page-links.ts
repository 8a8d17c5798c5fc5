type Asked = Readonly<Record<string, string | number | undefined>>;

/**
 * The `Link` header of one page of a list (RFC 8288): the first, the one before and the next. `asked` is the question without its page;
 * a next page is named only where there is one that will be answered.
 */
export function pageLinks(
  path: string,
  asked: Asked,
  { page, hasNext }: { readonly page: number; readonly hasNext: boolean },
): { readonly Link?: string } {
  const links = [
    ...(page > 1 ? [linkTo(path, asked, 1, 'first'), linkTo(path, asked, page - 1, 'prev')] : []),
    ...(hasNext ? [linkTo(path, asked, page + 1, 'next')] : []),
  ];
  return links.length === 0 ? {} : { Link: links.join(', ') };
}

function linkTo(path: string, asked: Asked, page: number, rel: string): string {
  const pairs = Object.entries({ ...asked, ...(page > 1 && { page }) });
  const given = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(given).toString();
  return `<${path}${query === '' ? '' : `?${query}`}>; rel="${rel}"`;
}
