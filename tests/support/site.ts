import { serveLocal } from './serve-local.ts';

export type Pages = Readonly<Record<string, string | Buffer>>;

/** A site on 127.0.0.1: its pages by path, and for every other address the first. `{foreign}` in them is the origin of another. */
export async function startSite(html: string, pages: Pages = {}, foreign = '') {
  const requests: string[] = [];
  const server = await serveLocal((request, response) => {
    const { url = '' } = request;
    requests.push(url);
    const page = pages[url] ?? html;
    const [ending = ''] = /[a-z]+$/.exec(url) ?? [];
    response
      .writeHead(200, { 'content-type': types[ending] ?? 'text/html; charset=utf-8' })
      .end(typeof page === 'string' ? page.replaceAll('{foreign}', foreign) : page);
  });
  return { ...server, requests };
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  xhtml: 'application/xhtml+xml',
};
