import { type ExportPart, exportPartKey } from '../../../shared/register/evidence/export-index.ts';

/**
 * The parts one after the other, of a length known beforehand: where one has been withdrawn meanwhile, the download breaks
 * off and the reader notices.
 */
export function streamExport(
  register: Pick<R2Bucket, 'get'>,
  parts: readonly ExportPart[],
): ReadableStream {
  const length = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const { readable, writable } = new FixedLengthStream(length);
  // The reader learns it from the broken stream; there is nothing else to do.
  void pipeParts(register, parts, writable)
    .catch((error: unknown) => writable.abort(error))
    .catch(() => undefined);
  return readable;
}

async function pipeParts(
  register: Pick<R2Bucket, 'get'>,
  parts: readonly ExportPart[],
  writable: WritableStream,
): Promise<void> {
  for (const { number } of parts) {
    const object = await register.get(exportPartKey(number));
    if (object === null) throw new Error('the export was withdrawn');
    await object.body.pipeTo(writable, { preventClose: true, preventAbort: true });
  }
  await writable.close();
}
