import type { NotChecked } from '../../../extension/messages/tab-state.ts';

/** Nothing is left unread. */
export const zeros: NotChecked = {
  'no-register': 0,
  'too-long': 0,
  'too-much': 0,
  frames: 0,
  embedded: 0,
  pictures: 0,
  counters: 0,
  failed: 0,
  registers: 0,
};

export const notice = '<h1>中标结果公告</h1>';
export const big = 'width="600" height="400"';

/** What can’t be read is counted by its kind. */
export const counted = {
  'a large picture': [`${notice}<img ${big} src="/dot.svg">`, { pictures: 1 }],
  'a picture of the fitting size': [
    `${notice}<picture><img ${big} src="/dot.svg"></picture>`,
    { pictures: 1 },
  ],
  'a picture in a drawing': [
    `${notice}<svg ${big}><image ${big} href="/dot.svg"></image></svg>`,
    { pictures: 1 },
  ],
  'a picture to send a form': [
    `${notice}<input type="image" ${big} src="/dot.svg">`,
    { pictures: 1 },
  ],
  'something drawn by a script': [`${notice}<canvas ${big}></canvas>`, { pictures: 1 }],
  'a film': [`${notice}<video ${big}></video>`, { pictures: 1 }],
  'signs and ornaments': [
    `${notice}<img width="32" height="32" src="/dot.svg"><canvas hidden ${big}></canvas>`,
    {},
  ],
  'a picture under the text of its page': [
    `${notice}<div style="position: relative; width: 600px; height: 400px"><canvas ${big}></canvas>
      <div style="position: absolute; inset: 0">${'本项目评标委员会推荐的中标候选人公示如下。'.repeat(3)}</div></div>`,
    {},
  ],
  'a frame of another site': [
    `${notice}<iframe ${big} src="{foreign}/inner.html"></iframe>`,
    { frames: 1 },
  ],
  'a PDF in the page': [
    `${notice}<embed ${big} type="application/pdf" src="/notice.pdf">`,
    { embedded: 1 },
  ],
  'a PDF in an object': [
    `${notice}<object ${big} type="application/pdf" data="/notice.pdf"></object>`,
    { embedded: 1 },
  ],
  'a drawing from another document': [
    `${notice}<svg ${big}><use ${big} href="/drawing.svg#d"></use></svg>`,
    { pictures: 1 },
  ],
  'a counter that counts with words': [
    `${notice}<style>@counter-style own { system: cyclic; symbols: "示例甲东环境检测有限公司" } ol { list-style: own }</style><ol><li>公示</ol>`,
    { counters: 1 },
  ],
} as const satisfies Record<string, readonly [html: string, counts: Partial<NotChecked>]>;
