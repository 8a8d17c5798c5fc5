import { isPrerendering } from './dom.ts';
import { listen } from './listen.ts';

/** Acts once the reader comes to the document: the browser may make one ready that nobody ever opens (speculation rules). */
export function whenOpened(act: () => void): void {
  if (!isPrerendering(document)) {
    act();
    return;
  }
  const isOpened = new AbortController();
  const opened = () => {
    isOpened.abort();
    act();
  };
  listen(document, 'prerenderingchange', opened, isOpened.signal);
}
