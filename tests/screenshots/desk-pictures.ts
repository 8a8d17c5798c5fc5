import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { openTown } from '../../tools/town/town.ts';
import { launchChromium } from '../support/browser.ts';
import { enrol, invite, invitedAdministrator, newcomer } from '../support/desk-people.ts';

const { oujiang, nanxi } = demoAgencies;

/** The desk as the guide for administrators shows it: who may do what, and a table that is brought in. */
export async function takeDeskPictures(out: string): Promise<void> {
  const town = await openTown();
  const chromium = await launchChromium({ hosts: ['localhost'] });
  const take = async (page: Page, name: string, height: number) => {
    await page.setViewportSize({ width: 1280, height });
    await page.screenshot({ path: join(out, `${name}.png`) });
  };
  try {
    const admin = await newcomer(chromium.context);
    await enrol(admin, await invitedAdministrator(town));
    await admin.getByRole('link', { name: '人员与授权' }).click();
    const link = await invite(admin, { name: '陈示例', role: '市级主管部门' });
    await invite(admin, { name: '周示例', role: '审计' });
    const { code, name: authority } = oujiang;
    await invite(admin, { name: '王示例', role: '机构', code, authority, administers: true });
    const officer = await newcomer(chromium.context);
    await enrol(officer, link);
    await admin.reload();
    await take(admin, 'desk-accounts', 560);

    await officer.getByRole('link', { name: '导入' }).click();
    await officer.getByLabel('表格种类').selectOption({ label: '告知性登记名单' });
    await officer.getByLabel('文件').setInputFiles({
      name: '登记名单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table),
    });
    await officer.getByRole('button', { name: '读取文件' }).click();
    await take(officer, 'desk-import-columns', 760);
    await officer.getByRole('button', { name: '逐行核对' }).click();
    await officer.getByRole('heading', { name: '核对结果' }).waitFor();
    await take(officer, 'desk-import', 860);
  } finally {
    await chromium.close();
    await town.stop();
  }
}

/** The last row's code can't be right. */
const table = `机构名称,统一社会信用代码,服务类别,登记编号,备注
${oujiang.name},${oujiang.code},环境监测,示例登记1号,
${nanxi.name},${nanxi.code},生态修复,示例登记2号,
示例不详有限公司,91990000MA0000000X,环境监测,示例登记3号,
`;
