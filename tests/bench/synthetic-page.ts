/** Names that the synthetic page mentions, fictional all of them. */
export const syntheticNames: readonly string[] = ['瓯江', '飞云江', '鳌江', '楠溪', '塘河'].flatMap(
  (river) =>
    ['监测', '检测', '评估', '修复', '治理', '运维', '咨询', '勘察', '设计', '技术'].flatMap(
      (trade) => ['有限公司', '（温州）有限公司'].map((form) => `${river}示例环境${trade}${form}`),
    ),
);

const rows = 5000;
/** How many names there are on the synthetic page, one a row. */
export const syntheticHits = rows;
const rowsPerTable = 100;

/** A long list of awards as tender sites print them: 20,000 text nodes, 5,000 of them naming an organisation, 195,000 characters. */
export function syntheticPage(): string {
  const tables = Array.from({ length: rows / rowsPerTable }, (_, table) => {
    const cells = Array.from({ length: rowsPerTable }, (_, row) =>
      rowOf(table * rowsPerTable + row),
    );
    return `<table border="1">${cells.join('')}</table>`;
  });
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>中标结果汇总（示例）</title><body>${tables.join('')}`;
}

function rowOf(row: number): string {
  const name = syntheticNames[row % syntheticNames.length];
  const lot = `示例采购〔2026〕第${String(row + 1).padStart(5, '0')}号`;
  return `<tr><td>${row + 1}</td><td>${lot}</td><td>中标人：<b>${name}</b></td></tr>`;
}
