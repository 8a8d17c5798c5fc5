import { startRecord } from '../../panels/record/start-record.tsx';

void startRecord(document);
