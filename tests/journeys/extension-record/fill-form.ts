import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

export const pixel = join(import.meta.dirname, '../../../extension/public/icon/16.png');

/** Fills in the form of a query record: the procurement, one agency's official results, and an agency that the page doesn't name. */
export async function fillForm(record: Page, agency: string): Promise<void> {
  await record.getByLabel('项目编号').fill('SL-2026-018');
  await record.getByLabel('环节').selectOption('evaluation');
  await record.getByLabel('查询单位').fill('示例市公共资源交易中心');
  await record.getByLabel('查询人').fill('林某某');
  const first = record.getByRole('group', { name: agency });
  await first.getByLabel('备注').fill('已电话核对');
  await first.getByText('官方网站查询结果').click();
  const official = first.getByRole('group', { name: '信用中国' });
  await official.getByLabel('结果').selectOption('not-listed');
  await official.getByLabel('查询时间').fill('2026-11-24T09:30');
  await official.getByLabel('图片').setInputFiles(pixel);
  await official.getByRole('button', { name: '移除图片' }).waitFor();
  await record.getByLabel('统一社会信用代码').fill(makeUscc(99));
  await record.getByLabel('名称', { exact: true }).fill('示例外地环境有限公司');
  await record.getByRole('button', { name: '添加' }).click();
  await record.getByRole('group', { name: '示例外地环境有限公司' }).waitFor();
}
