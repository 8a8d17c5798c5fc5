/** Where finished bytes are put, by key; an R2 bucket is one. */
export interface ObjectStore {
  put(
    key: string,
    bytes: Uint8Array | string,
    options?: {
      httpMetadata?: { contentType?: string; contentEncoding?: string };
      customMetadata?: Record<string, string>;
    },
  ): Promise<unknown>;
  delete(keys: string[]): Promise<unknown>;
}

/** R2 deletes at most this many objects a call. */
export const mostDeletedAtOnce = 1000;
