import './older-browsers.ts';
import '../panels/panel.css';
import '../entrypoints/vet/style.css';
import './card.css';
import { startKit } from './start-kit.tsx';

void startKit(document);
