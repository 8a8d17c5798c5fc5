/** Which item of Art. 12 an act of the catalogue is: `12-3-false-report` is item 3; undefined for an act of another make. */
export function itemOfAct(act: string): { readonly zh: string; readonly en: string } | undefined {
  const number = Number(/^12-(\d+)-/.exec(act)?.[1]);
  const numeral = '一二三四五六七八九十'[number - 1];
  if (numeral === undefined) return undefined;
  return {
    zh: `管理办法征求意见稿第十二条第（${numeral}）项`,
    en: `draft measures, Art. 12 (${number})`,
  };
}
