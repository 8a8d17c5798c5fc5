import { startWatch } from '../../panels/watch/start-watch.tsx';

void startWatch(document);
