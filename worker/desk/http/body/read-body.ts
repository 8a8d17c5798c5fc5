export type ReadBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-utf8' };

/** Reads at most `maxBytes`, counting while reading: a missing or wrong Content-Length changes nothing. */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  const blob = await readBlob(request, maxBytes);
  return blob ? decode(await blob.arrayBuffer()) : { kind: 'too-large' };
}

/** The same as bytes; undefined where there are more. */
export async function readBlob(request: Request, maxBytes: number): Promise<Blob | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

function decode(bytes: ArrayBuffer): ReadBody {
  try {
    return {
      kind: 'text',
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes),
    };
  } catch {
    return { kind: 'not-utf8' };
  }
}
