import { useEffect, useState } from 'preact/hooks';
import { fromBase64Url } from '../../../../shared/ledger/digest.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';

type PictureViewProps = { readonly picture: Picture; readonly alt: string };

/** A picture out of a record; its type is what its bytes begin with, so that nothing else is drawn. */
export function PictureView({ picture, alt }: PictureViewProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const bytes = fromBase64Url(picture.data);
    if (bytes === undefined) return;
    const url = URL.createObjectURL(new Blob([bytes], { type: picture.type }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return address === undefined ? null : <img src={address} alt={alt} />;
}
