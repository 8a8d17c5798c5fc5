import { startPopup } from '../../panels/popup/start-popup.tsx';

void startPopup(document);
