import decodeQR from 'qr/decode.js';

/** Whether a file begins as the pictures do that browsers read: PNG, JPEG, GIF, BMP, WebP. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return /^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF[\s\S]{4}WEBP)/.test(start);
}

/** The text of the QR code (ISO/IEC 18004) in a picture; undefined where none can be read, or the picture can't. */
export async function textInPicture(picture: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(picture);
    // A code fills most of a picture or little of it; what is too small for one size may be right in the other.
    for (const side of sides) {
      const text = textIn(scaled(bitmap, side));
      if (text !== undefined) return text;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** Pixels of the longer side: photographs have more, and finding a code takes time by the pixel. */
const sides = [1000, 2400] as const;

function scaled(bitmap: ImageBitmap, side: number): ImageData {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (drawing === null) throw new Error('no canvas');
  // What is transparent is paper.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.drawImage(bitmap, 0, 0, width, height);
  return drawing.getImageData(0, 0, width, height);
}

function textIn({ width, height, data }: ImageData): string | undefined {
  try {
    return decodeQR({ width, height, data });
  } catch {
    return undefined;
  }
}
