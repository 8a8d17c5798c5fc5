import type { Lang } from '../../../shared/messages/lang.ts';

/** A query record was wanted of what was vetted, and the browser had no room to hold that for it. */
export function NotHandedOver({ lang }: { readonly lang: Lang }) {
  return (
    <p class="warning" role="alert">
      {said[lang]}
    </p>
  );
}

const said: Readonly<Record<Lang, string>> = {
  zh: '查询记录单没有打开：浏览器没有空间暂存这份核对结果。请关闭不用的标签页后重试，或者分几次核对。',
  en: 'No query record was opened: the browser has no room to hold this list meanwhile. Close tabs that are no longer needed and try again, or vet fewer rows at a time.',
};
