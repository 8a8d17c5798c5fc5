import { sha256, toHex, utf8 } from '../../shared/ledger/digest.ts';

export const operatorSecret = 'operator-secret-of-nobody-but-the-tests';
export const operatorHash = toHex(sha256(utf8(operatorSecret)));
