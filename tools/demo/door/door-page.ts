import type { Front } from '../../../worker/desk/accounts/front.ts';
import type { DemoPerson } from '../demo-people.ts';

const fronts: Readonly<Record<Front, string>> = {
  office: '办公端 · Office',
  counter: '办事窗口 · Counter',
};

/** Plain HTML of our own words: the demo draws no pages of the desk’s. */
export function doorPage(front: Front, people: readonly DemoPerson[]): Response {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>演示入口 · Demo</title>
<link rel="stylesheet" href="/desk.css"></head><body class="lc-surface"><main>
<h1>演示入口 · ${fronts[front]}</h1>
<p>人物均为虚构，点击即以此人身份进入；正式系统没有这一入口。<br>
<span lang="en">Everybody here is invented. One click and you are in as them; no deployed desk has this door.</span></p>
<form method="post" action="/demo" class="narrow"><ul class="choices">${people.map(button).join('')}</ul></form>
</main></body></html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'Referrer-Policy': 'same-origin',
    },
  });
}

function button({ person, name, does, actor }: DemoPerson): string {
  return `<li><button type="submit" name="person" value="${person}"><strong>${name}</strong>
<span>${does.zh} · <span lang="en">${does.en}</span></span>
<span class="aside">${actor?.authority ?? '示例市生态环境局'}</span></button></li>`;
}
