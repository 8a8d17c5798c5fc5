import { startVet } from '../../panels/vet/start-vet.tsx';

void startVet(document);
