import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Request, Response } from 'miniflare';
import { projectRoot } from '../project-root.ts';

/** Stands in for the static-assets binding that Cloudflare puts beside the public worker. */
export async function serveScript(request: Request): Promise<Response> {
  // An address has no way up: what there was of it is resolved already.
  const file = join(projectRoot, 'dist/scripts', new URL(request.url).pathname);
  try {
    return new Response(await readFile(file), {
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}
