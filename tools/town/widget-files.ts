import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { type Request, Response } from 'miniflare';
import { projectRoot } from '../project-root.ts';

/** Stands in for the static-assets binding that Cloudflare puts beside the public worker. */
export async function serveWidgetFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = join(projectRoot, 'dist/widget', normalize(pathname));
  try {
    return new Response(await readFile(file), {
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}
