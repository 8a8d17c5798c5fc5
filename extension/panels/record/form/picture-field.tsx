import { useState } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import { PictureView } from '../sheet/picture-view.tsx';
import { queryPageWords } from '../words/query-page-words.ts';
import { pictureOf } from './picture-of.ts';

export type PictureFieldProps = {
  readonly id: string;
  readonly value: Picture | undefined;
  readonly onChange: (picture: Picture | undefined) => void;
  /** Takes one of the page; absent where there is no page. */
  readonly take?: (() => Promise<Picture | undefined>) | undefined;
  readonly lang: Lang;
};

/** A picture from a file, or of the page; shown as soon as it is there, and taken out again by a button. */
export function PictureField({ id, value, onChange, take, lang }: PictureFieldProps) {
  const said = queryPageWords(lang).form;
  const [trouble, setTrouble] = useState('');
  const use = (picture: Picture | undefined, otherwise: string) => {
    setTrouble(picture ? '' : otherwise);
    if (picture) onChange(picture);
  };
  if (value) {
    return (
      <div class="picture">
        <PictureView picture={value} alt={said.picture} />
        <button type="button" onClick={() => onChange(undefined)}>
          {said.remove}
        </button>
      </div>
    );
  }
  return (
    <div class="picture">
      {take && (
        <button type="button" onClick={async () => use(await take(), said.noPicture)}>
          {said.takePicture}
        </button>
      )}
      <label for={id}>{said.picture}</label>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) use(await pictureOf(file), said.wrongPicture);
        }}
      />
      {trouble !== '' && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
