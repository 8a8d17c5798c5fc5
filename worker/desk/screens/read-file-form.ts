import { readBlob } from '../http/body/read-body.ts';

type FileForm = { readonly form: URLSearchParams; readonly file?: File };

/** A form with one file (`multipart/form-data`), or why it isn't read. */
export async function readFileForm(
  request: Request,
  mostBytes: number,
): Promise<FileForm | 'too-large' | 'unreadable'> {
  const blob = await readBlob(request, mostBytes);
  if (!blob) return 'too-large';
  const type = request.headers.get('Content-Type') ?? '';
  if (!type.startsWith('multipart/form-data')) return 'unreadable';
  try {
    const data = await new Response(blob, { headers: { 'Content-Type': type } }).formData();
    const form = new URLSearchParams();
    const files: File[] = [];
    for (const [name, value] of data) {
      if (typeof value === 'string') form.append(name, value);
      else files.push(value as File);
    }
    const [file] = files;
    return { form, ...(file && file.size > 0 && { file }) };
  } catch {
    return 'unreadable';
  }
}
