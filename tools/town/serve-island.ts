import { basename } from 'node:path';
import { type Request, Response } from 'miniflare';
import { bundleIslands } from '../../worker/islands/build.ts';

let islands: Promise<ReadonlyMap<string, string>> | undefined;

/** Stands in for the static-assets binding that Cloudflare puts beside the fronts. */
export async function serveIsland(request: Request): Promise<Response> {
  islands ??= bundleIslands();
  const text = (await islands).get(basename(new URL(request.url).pathname));
  return text === undefined
    ? new Response('not found', { status: 404 })
    : new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
