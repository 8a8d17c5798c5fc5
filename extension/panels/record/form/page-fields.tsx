import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import type { PageQuery } from '../../../messages/query-messages.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { PictureField } from './picture-field.tsx';

type PageFieldsProps = {
  readonly page: PageQuery['page'];
  readonly picture: Picture | undefined;
  readonly setPicture: (picture: Picture | undefined) => void;
  readonly takePicture: (() => Promise<Picture | undefined>) | undefined;
  readonly lang: Lang;
};

/** The page that the query is about; its picture is taken only when asked for. */
export function PageFields({ page, picture, setPicture, takePicture, lang }: PageFieldsProps) {
  const { form, sheet } = queryPageWords(lang);
  if (page === undefined) return <p class="warning">{form.noPage}</p>;
  return (
    <fieldset>
      <legend>{form.page}</legend>
      <p>
        <bdi>{page.title}</bdi>
        <br />
        <span class="aside">{page.address}</span>
      </p>
      {page.notChecked > 0 && <p class="warning">{sheet.notChecked(page.notChecked)}</p>}
      {page.isTamperedWith && <p class="warning">{sheet.tampered}</p>}
      <PictureField
        id="page-picture"
        value={picture}
        onChange={setPicture}
        take={takePicture}
        lang={lang}
      />
    </fieldset>
  );
}
