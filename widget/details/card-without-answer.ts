import type { ViewNode } from '../../shared/contract/card-answer.ts';
import { paths } from '../../shared/contract/paths.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { unknownDrawing } from '../precomputed.ts';
import { says } from './precomputed.ts';

/** The card of a code of which nothing can be said, and why; the register's page may know more. */
export function cardWithoutAnswer(
  code: string,
  problem: Problem | undefined,
  lang: Lang,
): readonly ViewNode[] {
  const { unknown, unreachable, means, page } = says[lang];
  const why = problem && (lang === 'zh' ? problem.detailZh : problem.detail);
  return [
    element('article', { class: 'lc-card', 'data-tone': 'neutral' }, [
      element('h2', { class: 'lc-name' }, [code]),
      element('p', { class: 'lc-level' }, [
        element(
          'svg',
          { class: 'lc-mark', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' },
          [
            element('path', { d: unknownDrawing.shape }),
            element('path', { d: unknownDrawing.sign }),
          ],
        ),
        element('strong', { class: 'lc-word' }, [problem?.mark?.[lang] ?? unknown]),
      ]),
      element('footer', { class: 'lc-notes' }, [
        element('p', { class: 'lc-meaning' }, [why ?? unreachable]),
        element('p', { class: 'lc-meaning' }, [means]),
        element('p', { class: 'lc-links' }, [
          element('a', { href: `${paths.page(code)}?lang=${lang}` }, [page]),
        ]),
      ]),
    ]),
  ];
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ViewNode[] = [],
): ViewNode {
  return { tag, attributes, children };
}
