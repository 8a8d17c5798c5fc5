import { readBlob } from '../http/body/read-body.ts';

/** A form with one file (`multipart/form-data`); undefined where it is too long, or none. */
export async function readFileForm(
  request: Request,
  mostBytes: number,
): Promise<{ readonly form: URLSearchParams; readonly file?: File } | undefined> {
  const blob = await readBlob(request, mostBytes);
  const type = request.headers.get('Content-Type') ?? '';
  if (!blob || !type.startsWith('multipart/form-data')) return undefined;
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
    return undefined;
  }
}
