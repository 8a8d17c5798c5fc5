import { toBase64Url } from '../../../../shared/ledger/digest.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import { type Picture, typeOfPicture } from '../../../../shared/query-record/picture.ts';

/** The picture in a file; undefined where it is none that a record takes. */
export async function pictureOf(file: Blob): Promise<Picture | undefined> {
  if (file.size > mostIn.pictureBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = typeOfPicture(bytes);
  return type && { type, data: toBase64Url(bytes) };
}
