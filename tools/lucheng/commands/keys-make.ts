import { type Command, textOption } from '../command.ts';
import { makePrivateKey, publicKeyOf } from '../keys/key-pair.ts';
import { writeJsonFile } from '../keys/read-json-file.ts';

export const keysMake: Command = {
  name: 'keys make',
  usage: 'keys make --out KEY.json --public PUBLIC.json',
  summary:
    'Makes one key, root or head, on its holder’s own machine. KEY.json stays there; only PUBLIC.json is handed over.',
  options: { out: { type: 'string' }, public: { type: 'string' } },
  operands: 0,
  async run(input, { out }) {
    const [file, publicFile] = [textOption(input, 'out'), textOption(input, 'public')];
    const key = await makePrivateKey();
    await writeJsonFile(file, key, 0o600);
    await writeJsonFile(publicFile, publicKeyOf(key));
    out.write(
      `${key.kid}\n${file}: 私钥，不离开本机 / the private key: it stays here\n${publicFile}: 公钥，请交出 / the public key: hand it over\n`,
    );
    return 0;
  },
};
