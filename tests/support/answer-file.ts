import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with a file of a register as the public worker does, or that there is none; says with which status. */
export function answerFile(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Uint8Array | undefined,
): number {
  if (body === undefined) return send(response.writeHead(404));
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  response.setHeader('etag', etag);
  if (headers['if-none-match'] === etag) return send(response.writeHead(304));
  const type = url.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  const length = body.length;
  return send(response.writeHead(200, { 'content-type': type, 'content-length': length }), body);
}

function send(response: ServerResponse, body?: Uint8Array): number {
  response.end(body);
  return response.statusCode;
}
