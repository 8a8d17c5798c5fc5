import { answerForClosedTrees } from './closed-trees.ts';

/**
 * Gives the test DOM the `display` values of a browser for elements where it has none. It lays nothing out, so that no text
 * can be read as a whole.
 */
export function addUsualStyles(): void {
  answerForClosedTrees();
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => '' });
  const style = document.createElement('style');
  style.textContent = `
    b, i, span, font, ruby, a, mask, desc, pattern, image, fencedframe { display: inline }
    x-card { display: inline }
    tbody, td { display: block }
  `;
  document.head.append(style);
}
