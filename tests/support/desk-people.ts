import type { BrowserContext, Page } from 'playwright-core';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { askDesk, mustAnswer } from '../../tools/lucheng/desk-client.ts';
import type { Town } from '../../tools/town/town.ts';
import { runLucheng } from './run-lucheng.ts';
import { addAuthenticator } from './virtual-authenticator.ts';

/** The authority of the people, unless they are another's. */
const authority = '示例市生态环境局';

/** Whom somebody is invited as. */
type Plan = {
  readonly name: string;
  readonly role: string;
  readonly code?: string;
  readonly authority?: string;
  readonly administers?: boolean;
};

/** A browser of somebody's own, with an authenticator and nothing else. */
export async function newcomer(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  const own = browser ? await browser.newContext() : context;
  const page = await own.newPage();
  await addAuthenticator(page);
  return page;
}

/** By the operator's secret. */
export async function invitedAdministrator({ deskOrigin, operatorSecret }: Town): Promise<string> {
  const words = ['accounts', 'invite-administrator', '--name', '黄示例', '--authority', authority];
  const { out } = await runLucheng([...words, '--desk', deskOrigin], {
    env: { LUCHENG_OPERATOR: operatorSecret },
  });
  return out.trim();
}

export async function enrol(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: '设置通行密钥' }).click();
  await page.getByRole('heading', { name: '我的工作' }).waitFor();
}

/** An administrator invites somebody, from the list of people; the link that they are given. */
export async function invite(page: Page, plan: Plan): Promise<string> {
  await page.getByRole('link', { name: '邀请人员' }).click();
  await page.getByLabel('姓名').fill(plan.name);
  await page.getByLabel('职权').selectOption({ label: plan.role });
  await page.getByLabel('单位名称').fill(plan.authority ?? authority);
  if (plan.code) await page.getByLabel('统一社会信用代码或者人员编号').fill(plan.code);
  if (plan.administers) await page.getByLabel('同时管理本单位人员').check();
  await page.getByRole('button', { name: '生成邀请链接' }).click();
  const link = await page.locator('#invitation').innerText();
  await page.getByRole('link', { name: '返回人员与授权' }).click();
  return link;
}

/** By the operator's secret. */
export async function invitedOperator(town: Town, name: string): Promise<string> {
  const { deskOrigin: origin, operatorSecret: credential } = town;
  const body = JSON.stringify({ name, authority, role: 'operator', days: 30 });
  const desk = { origin, credential, fetch };
  const invited = await mustAnswer(askDesk(desk, 'POST', deskPaths.administrators, { body }));
  return (invited as { readonly link: string }).link;
}
