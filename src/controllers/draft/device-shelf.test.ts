import { expect } from '@open-wc/testing';
import { DATABASE, forgetDrafts } from '../forget.js';
import type { Envelope } from './cipher.js';
import { deviceShelf, tidy } from './device-shelf.js';
import type { ShelfError } from './shelf.js';

const always = new AbortController().signal;
const SOON = Math.floor(Date.now() / 1000) + 1000;

const id = (number: number): Envelope => new Uint8Array(32).fill(number);

function envelope(mark: number, expires = SOON): Envelope {
  const made = new Uint8Array(41 + 4096 + 16).fill(mark);
  made[0] = 1;
  new DataView(made.buffer).setUint32(5, expires);
  return made;
}

const trouble = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'none',
    (error: unknown) => (error as ShelfError).trouble,
  );

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

const removed = () =>
  new Promise<void>((resolve, reject) => {
    const request = forgetDrafts() as IDBOpenDBRequest;
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not removed'));
  });

const connection = () =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
  });

describe('what a device keeps', () => {
  beforeEach(() => removed());

  it('is given back byte by byte', async () => {
    await deviceShelf.write(id(1), envelope(7), undefined, always);
    expect(await deviceShelf.read(id(1), always)).to.deep.equal(envelope(7));
    expect(await deviceShelf.read(id(2), always)).to.equal(undefined);
  });

  it('leaves no database behind where someone only looks', async () => {
    expect(await deviceShelf.read(id(1), always)).to.equal(undefined);
    await tidy(always);
    await deviceShelf.erase(id(1), always);
    expect(await trouble(deviceShelf.write(id(1), envelope(2), envelope(1), always))).to.equal('gone');
    expect(await names()).not.to.include(DATABASE);
  });

  it('is written in place of the saving that is known, and of no other', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    await deviceShelf.write(id(1), envelope(2), envelope(1), always);
    expect(await trouble(deviceShelf.write(id(1), envelope(3), envelope(1), always))).to.equal('conflict');
    expect(await trouble(deviceShelf.write(id(1), envelope(3), undefined, always))).to.equal('conflict');
    expect(await deviceShelf.read(id(1), always)).to.deep.equal(envelope(2));
  });

  it('takes one of many savings at the same time, and refuses the others', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        trouble(deviceShelf.write(id(1), envelope(10 + number), envelope(1), always)),
      ),
    );
    expect(results.filter((result) => result === 'none').length).to.equal(1);
    expect(results.filter((result) => result === 'conflict').length).to.equal(11);
  });

  it('does not come back once it was erased elsewhere', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    await deviceShelf.write(id(2), envelope(1), undefined, always);
    await deviceShelf.erase(id(1), always);
    expect(await trouble(deviceShelf.write(id(1), envelope(2), envelope(1), always))).to.equal('gone');
    expect(await deviceShelf.read(id(1), always)).to.equal(undefined);
    expect(await deviceShelf.read(id(2), always)).to.deep.equal(envelope(1));
  });

  it('takes its database along when the last of it is erased', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    expect(await names()).to.include(DATABASE);
    await deviceShelf.erase(id(1), always);
    expect(await names()).not.to.include(DATABASE);
  });

  it('is not shown once it has expired, and is removed when the part comes to a page', async () => {
    await deviceShelf.write(id(1), envelope(1, 1000), undefined, always);
    await deviceShelf.write(id(2), envelope(2), undefined, always);
    expect(await deviceShelf.read(id(1), always)).to.equal(undefined);
    await tidy(always);
    expect(await trouble(deviceShelf.write(id(1), envelope(3), undefined, always))).to.equal('none');
    expect(await deviceShelf.read(id(2), always)).to.deep.equal(envelope(2));
  });

  it('never holds up whoever removes everything', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    const busy = Array.from({ length: 20 }, (_, number) => trouble(deviceShelf.read(id(number), always)));
    await removed();
    await Promise.all(busy);
    expect(await names()).not.to.include(DATABASE);
  });

  it('leaves nothing of a saving that was under way when someone leaves', async () => {
    for (let steps = 0; steps < 12; steps++) {
      const leaving = new AbortController();
      const write = trouble(deviceShelf.write(id(1), envelope(1), undefined, leaving.signal));
      for (let step = 0; step < steps; step++) await Promise.resolve();
      if (steps > 6) await new Promise((resolve) => setTimeout(resolve, steps - 6));
      // As in the exit: everything stops, and the database goes, in one task.
      leaving.abort();
      const gone = removed();
      await Promise.all([write, gone]);
      expect(await names(), `after ${steps} steps`).not.to.include(DATABASE);
    }
  });

  it('says plainly where a browser keeps nothing for a site, and where there is no room', async () => {
    const { open, databases } = IDBFactory.prototype;
    const { put } = IDBObjectStore.prototype;
    try {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
      IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'SecurityError'));
      expect(await trouble(deviceShelf.write(id(1), envelope(1), undefined, always))).to.equal('unable');
      expect(await trouble(deviceShelf.read(id(1), always))).to.equal('unable');
      IDBFactory.prototype.open = open;
      // As a browser does it that finds the disk full when a transaction is to be written.
      IDBObjectStore.prototype.put = function (...given) {
        const value = new DOMException('', 'QuotaExceededError');
        Object.defineProperty(this.transaction, 'error', { value });
        const request = put.apply(this, given);
        request.onsuccess = () => this.transaction.abort();
        return request;
      };
      expect(await trouble(deviceShelf.write(id(1), envelope(1), undefined, always))).to.equal('full');
    } finally {
      Object.assign(IDBFactory.prototype, { open, databases });
      IDBObjectStore.prototype.put = put;
    }
  });

  it('closes a connection that another page opened, when everything is removed', async () => {
    await deviceShelf.write(id(1), envelope(1), undefined, always);
    const foreign = await connection();
    foreign.onversionchange = () => foreign.close();
    await removed();
    expect(await names()).not.to.include(DATABASE);
  });
});
