/** Gives the test DOM the `display` values of a browser for elements where it has none. */
export function addUsualStyles(): void {
  const style = document.createElement('style');
  style.textContent = `
    b, i, span, font, ruby, a { display: inline }
    x-card { display: inline }
    tbody, td { display: block }
  `;
  document.head.append(style);
}
