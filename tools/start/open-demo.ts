import { mkdirSync } from 'node:fs';
import { buildWidget } from '../../widget/build.ts';
import { buildSite } from '../../worker/site/build.ts';
import { demoAgencies } from '../demo/agencies.ts';
import { demoDoors } from '../demo/door/demo-doors.ts';
import { seedOnce } from '../demo/seed-once.ts';
import { serveDemo } from '../demo/serve-demo.ts';
import { openTown, type Town } from '../town/town.ts';
import { buildLocalExtension } from './build-local-extension.ts';
import { findBusyPort } from './busy-port.ts';
import { developmentKeys, operatorSecret } from './dev-keys.ts';
import type { DemoPlace } from './place.ts';
import { say } from './say.ts';

/** Both servers over the demo's data, the demo's sites and the built extension; says where each is. All end with the process. */
export async function openDemo(place: DemoPlace): Promise<Town> {
  const { ports, stateDir, words } = place;
  await leaveIfBusy(place);
  mkdirSync(stateDir, { recursive: true });
  say('Keys / 密钥 …');
  const keys = await developmentKeys(stateDir);
  say('Building widget and extension / 正在构建徽标与扩展 …');
  await buildWidget();
  await buildSite();
  const extension = await buildLocalExtension(place, keys.keySet);
  say('Starting desk and public side / 正在启动服务 …');
  const secret = await operatorSecret(stateDir);
  const town = await openTown({
    dir: stateDir,
    ports,
    keys,
    operatorSecret: secret,
    isDemo: true,
    ...demoDoors,
  });
  const token = await seedOnce(town, stateDir);
  const sites = await serveDemo(ports.demo, town.publicOrigin, town.clock.now);
  say(`
Lucheng 绿诚 is ready / 已就绪

  Public side    公示端      ${town.publicOrigin}/
  Agency page    机构页      ${town.publicOrigin}/agencies/${demoAgencies.oujiang.code}
  Blacklist      黑名单      ${town.publicOrigin}/blacklist
  Catalogue      标准和范本  ${town.publicOrigin}/catalogue
  API            接口说明    ${town.publicOrigin}/openapi.json
  Demo portal    示例门户    ${sites.origin}/portal
  Demo tender    示例公告    ${sites.origin}/tender
  Office         办公端      ${town.officeOrigin}/demo
  Counter        办事窗口    ${town.counterOrigin}/demo
  Desk API       录入接口    ${town.deskOrigin}/openapi.json
  Desk token     录入令牌    ${token}
  Extension      浏览器扩展  ${extension}

  At /demo one click lets you in as each of the demo's people. / 在 /demo 点击即可以演示人物身份进入。
  Load the extension in Chromium (chrome://extensions → developer mode → load unpacked), or: npm run browse${words}
  npm run reset${words} clears the demo. Ctrl+C stops. / 按 Ctrl+C 停止。`);
  return town;
}

async function leaveIfBusy({ ports }: DemoPlace): Promise<void> {
  const busy = await findBusyPort(Object.values(ports));
  if (busy === undefined) return;
  say(
    `端口 ${busy} 已被占用；绿诚是否已在运行？可另选端口：-- --port 9787 / Port ${busy} is in use; is Lucheng running already? Choose others with: -- --port 9787`,
  );
  process.exit(1);
}
