import './older-browsers.ts';
import './kit.css';
import { startKit } from './start-kit.tsx';

void startKit(document);
