import { expect } from '@open-wc/testing';
import {
  append,
  makeSigningKeys,
  newRecord,
  readRecord,
  replay,
  sign,
  toIso27560,
  verify,
} from './records.js';

const words = {
  ...{
    what: 'My notes',
    who: 'Harbor Clinic',
    why: 'To help',
    until: 'Until June',
    ifNot: 'Nothing changes',
  },
  ...{ language: 'en', version: '1' },
};

describe('a record in a browser', () => {
  it('is kept, read, written, signed and checked', async () => {
    const record = append(newRecord({ id: 'record-1', controllers: [] }), {
      ...{ kind: 'given', purpose: 'notes', time: '2027-01-01T10:00:00Z' },
      ...{ words, by: { is: 'self' } },
    });
    const kept = readRecord(JSON.parse(JSON.stringify(record)));
    expect(replay(kept, new Date('2027-05-23')).purposes.get('notes')!.answer).to.equal('yes');
    const receipt = toIso27560({ ...kept, receipt: { id: 'receipt-1' } }).value;
    const keys = await makeSigningKeys();
    const jws = await sign(receipt, keys.privateKey);
    const key = await crypto.subtle.exportKey('jwk', keys.publicKey);
    expect((await verify(receipt, jws, key)).ok).to.equal(true);
    expect((await verify({ ...receipt, more: 1 }, jws, key)).ok).to.equal(false);
  });
});
