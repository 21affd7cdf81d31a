import { readFile } from 'node:fs/promises';
import { RecordError, verify as check } from '../../adapters/records/records.js';
import { WrongCall, type Command } from '../command.js';
import { whyNot } from '../theme-file.js';

export const verify: Command = {
  name: 'verify',
  takes: '<receipt> --key <jwk>',
  does: 'Says whether a receipt of consent is as it was signed.',
  about: [
    'The receipt is a JSON file with "receipt" and "jws" in it, as it was handed over. Where the signature is',
    'in a file of its own, name that with --jws, and the receipt alone.',
    'The key is the public one of the agency, as a JSON Web Key: Ed25519 or P-256.',
    'Nothing is sent anywhere, and the agency does not hear of it.',
  ],
  options: {
    key: { type: 'string', takes: '<jwk>', does: 'The file with the public key.' },
    jws: { type: 'string', takes: '<file>', does: 'The file with the signature, where it is apart.' },
  },
  names: { least: 1, most: 1 },

  async run({ names: [file], values: { key, jws } }) {
    if (typeof key !== 'string' || !key) throw new WrongCall('verify needs the public key: add --key <jwk>.');
    const { receipt, signature } = await signedIn(file, jws as string | undefined);
    const verdict = await check(receipt, signature, await objectIn(key)).catch((error: unknown) => {
      if (error instanceof RecordError) return { ok: false as const, says: error.message };
      throw error;
    });
    return {
      code: verdict.ok ? 0 : 1,
      lines: [verdict.ok ? `${file} is as it was signed.` : `${file} does not pass. ${verdict.says}`],
      data: { file, ...verdict },
    };
  },
};

async function signedIn(
  file: string,
  jws: string | undefined,
): Promise<{ receipt: unknown; signature: string }> {
  const found = await objectIn(file);
  if (jws !== undefined) return { receipt: found, signature: (await textIn(jws)).trim() };
  if (typeof found.jws !== 'string' || found.receipt === undefined)
    throw new WrongCall(
      `${file} has no "receipt" and "jws" in it. Name the file of the signature with --jws.`,
    );
  return { receipt: found.receipt, signature: found.jws };
}

async function objectIn(file: string): Promise<Record<string, unknown>> {
  let value: unknown;
  const text = await textIn(file);
  try {
    value = JSON.parse(text);
  } catch {
    throw new WrongCall(`${file} is not JSON. Look whether it is the right file.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new WrongCall(`${file} holds no JSON object. Look whether it is the right file.`);
}

async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongCall(`${file} cannot be read: ${whyNot(error)}`);
  }
}
