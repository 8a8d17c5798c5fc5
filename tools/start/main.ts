import { mkdirSync } from 'node:fs';
import { demoAgencies } from '../demo/agencies.ts';
import { serveDemo } from '../demo/serve-demo.ts';
import { buildForBrowsers } from './build-for-browsers.ts';
import { findBusyPort } from './busy-port.ts';
import { developmentKeys, operatorSecret } from './dev-keys.ts';
import { seedOnce } from './seed-once.ts';
import { ports, stateDir } from './state.ts';
import { openTown } from './town.ts';

const busy = await findBusyPort(Object.values(ports));
if (busy !== undefined) {
  say(
    `端口 ${busy} 已被占用；绿诚是否已在运行？ / Port ${busy} is in use; is Lucheng running already?`,
  );
  process.exit(1);
}
mkdirSync(stateDir, { recursive: true });
say('Keys / 密钥 …');
const keys = await developmentKeys(stateDir);
say('Building widget and extension / 正在构建徽标与扩展 …');
const extension = await buildForBrowsers(keys.keySet, stateDir);
say('Starting desk and public side / 正在启动服务 …');
const town = await openTown({
  dir: stateDir,
  ports,
  keys,
  operatorSecret: await operatorSecret(stateDir),
});
const token = await seedOnce(town, stateDir);
const demo = await serveDemo(ports.demo, town.publicOrigin, town.clock.now);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
say(`
Lucheng 绿诚 is ready / 已就绪

  Public side    公示端      ${town.publicOrigin}/
  Agency page    机构页      ${town.publicOrigin}/agencies/${demoAgencies.oujiang.code}
  Blacklist      黑名单      ${town.publicOrigin}/blacklist
  Catalogue      标准和范本  ${town.publicOrigin}/catalogue
  API            接口说明    ${town.publicOrigin}/openapi.json
  Demo portal    示例门户    ${demo.origin}/portal
  Demo tender    示例公告    ${demo.origin}/tender
  Desk           录入端      ${town.deskOrigin}/healthz
  Desk token     录入令牌    ${token}
  Extension      浏览器扩展  ${extension}

  Load the extension in Chromium (chrome://extensions → developer mode → load unpacked), or: npm run browse
  npm run reset clears the demo. Ctrl+C stops. / 按 Ctrl+C 停止。`);

async function stop(): Promise<void> {
  await demo.stop();
  await town.stop();
  process.exit(0);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
