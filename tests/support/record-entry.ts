import type { Page } from 'playwright-core';

/** Gives the draft that is open its basis, checks it and records it. */
export async function recordEntry(officer: Page, article: string, document: string): Promise<void> {
  const fill = (field: string, value: string) => officer.locator(`[id="${field}"]`).fill(value);
  await fill('basis.law', '温州市生态环境技术服务中介机构管理办法');
  await officer.locator('[id="basis.level"]').selectOption('normative-document');
  await fill('basis.article', article);
  await fill('basis.documentNumber', document);
  await officer.getByRole('button', { name: '下一步：核对' }).click();
  await officer.getByRole('button', { name: '确认录入' }).click();
  await officer.getByRole('heading', { name: '已录入' }).waitFor();
}
