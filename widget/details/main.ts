import type { DetailsScript } from '../load-details.ts';
import { detailsShower } from './show-details.tsx';

const script = document.currentScript as DetailsScript;
script.showDetails = detailsShower(new URL(script.src).origin);
