import { startPopup } from '../../panels/start-popup.tsx';

void startPopup(document);
