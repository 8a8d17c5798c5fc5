import * as z from 'zod';
import type { BrokenRule } from '../kinds/form/fields.ts';
import { fromBase64Url } from '../ledger/digest.ts';
import { mostIn } from './limits.ts';

/** What every browser draws and nothing runs in: a drawing (SVG) could. */
const pictureTypes = ['image/png', 'image/jpeg'] as const;

type PictureType = (typeof pictureTypes)[number];

/** The bytes that every file of the type begins with (ISO/IEC 15948 § 5.2, ITU-T T.81 annex B). */
const beginnings: Readonly<Record<PictureType, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

export const picture = z
  .strictObject({
    type: z.enum(pictureTypes),
    /** base64url without padding. */
    data: z.string().max(Math.ceil((mostIn.pictureBytes * 4) / 3)),
  })
  .refine(({ type, data }) => typeOfPicture(fromBase64Url(data)) === type, {
    params: {
      rule: 'picture.content',
      zh: `图片内容与所称格式不符；只接受 PNG 和 JPEG，不超过 ${mostIn.pictureBytes / 1_000_000} MB`,
      en: `The picture is not of the type it says; PNG and JPEG of at most ${mostIn.pictureBytes / 1_000_000} MB are taken`,
    } satisfies BrokenRule,
  });

export type Picture = z.infer<typeof picture>;

/** By the bytes themselves, whatever the file is called; undefined for any other type. */
export function typeOfPicture(bytes: Uint8Array | undefined): PictureType | undefined {
  return pictureTypes.find((type) =>
    beginnings[type].every((byte, place) => bytes?.[place] === byte),
  );
}
