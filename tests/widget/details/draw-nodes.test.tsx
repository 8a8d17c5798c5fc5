import { render } from 'preact';
import { expect, test } from 'vitest';
import { langs } from '../../../shared/messages/lang.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { treeOf } from '../../../shared/view/tree-of.ts';
import { drawNodes } from '../../../widget/details/draw-nodes.ts';
import {
  ban,
  blacklisted,
  code,
  known,
  now,
  recordWith,
} from '../../fixtures/card/card-records.ts';

const origin = 'https://public.example';

const graded = recordWith({
  grade: {
    kind: 'graded',
    grade: 'B',
    score: { total: 80, parts: [{ part: 'compliance', score: 80, weight: 1 }] },
  },
});
const verdicts = {
  blacklisted,
  banned: known(recordWith({ level: 'banned', reasons: [0] }, { reasons: [ban] })),
  graded: known(graded),
  'not known': { outcome: 'not-known', asOf: now, validUntil: now },
  stale: { outcome: 'stale', lastKnownOn: now },
} as const;

test.each(Object.keys(verdicts) as (keyof typeof verdicts)[])(
  'the card of %s that is sent as data is the card that Preact draws',
  (name) => {
    for (const lang of langs) {
      const card = <CreditCard card={cardOf(verdicts[name], code, now)} lang={lang} links={{}} />;
      const drawn = document.createElement('div');
      const rendered = document.createElement('div');

      drawn.append(...drawNodes(treeOf(card), origin));
      render(card, rendered);

      expect(drawn.innerHTML).toBe(rendered.innerHTML);
    }
  },
);

test('links lead to the register’s own pages', () => {
  const [link] = drawNodes([{ tag: 'a', attributes: { href: '/agencies/A' } }], origin);

  expect((link as HTMLAnchorElement).href).toBe(`${origin}/agencies/A`);
});

test.each([
  ['script', { src: 'https://evil.example/x.js' }],
  ['iframe', { src: 'https://evil.example/' }],
  ['img', { src: 'x', onerror: 'alert(1)' }],
  ['form', { action: 'https://evil.example/' }],
  ['style', {}],
  ['lucheng-badge', { code: 'A' }],
  ['__proto__', {}],
])(
  'whoever takes over the server draws no <%s> into a portal, and its text stays text',
  (tag, attributes) => {
    const [drawn] = drawNodes([{ tag, attributes, children: ['<b>示例</b>'] }], origin);

    expect((drawn as Element).outerHTML).toBe('<span>&lt;b&gt;示例&lt;/b&gt;</span>');
  },
);

test.each([
  ['href', 'https://evil.example/'],
  ['href', '//evil.example/'],
  ['href', '/\\evil.example/'],
  ['href', 'javascript:alert(1)'],
  ['onclick', 'alert(1)'],
  ['ONCLICK', 'alert(1)'],
  ['style', 'position:fixed;inset:0'],
  ['id', 'head'],
  ['name', 'head'],
  ['fill', 'url(https://evil.example/)'],
])('whoever takes over the server sets no %s="%s"', (name, value) => {
  const [drawn] = drawNodes([{ tag: 'a', attributes: { [name]: value } }], origin);

  expect((drawn as Element).outerHTML).toBe('<a></a>');
});
