import { startSidePanel } from '../../panels/side/start-side-panel.tsx';

void startSidePanel(document);
