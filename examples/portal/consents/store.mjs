// @ts-check
import { randomBytes, randomUUID } from 'node:crypto';
import { expire, newRecord, readRecord } from 'leeway-ui/records.js';
import { hashedCode } from './code.mjs';

/**
 * @typedef {import('leeway-ui/records.js').ConsentRecord} ConsentRecord
 * @typedef {import('leeway-ui/records.js').ConsentEvent} ConsentEvent
 * @typedef {(record: ConsentRecord) => ConsentRecord} Change gives the record with what is new at its end
 */

// What was said is added to and never changed: the database itself refuses, whoever asks.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS consent_records (
    intake INTEGER PRIMARY KEY REFERENCES intakes,
    id TEXT NOT NULL UNIQUE,
    code BLOB UNIQUE
  ) STRICT;
  CREATE TABLE IF NOT EXISTS consent_events (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    intake INTEGER NOT NULL REFERENCES consent_records,
    event TEXT NOT NULL CHECK (json_valid(event))
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS consent_events_unchanged BEFORE UPDATE ON consent_events
    BEGIN SELECT RAISE(ABORT, 'consent_events only grows'); END;
  CREATE TRIGGER IF NOT EXISTS consent_events_kept BEFORE DELETE ON consent_events
    BEGIN SELECT RAISE(ABORT, 'consent_events only grows'); END;
  CREATE TABLE IF NOT EXISTS code_salt (salt BLOB NOT NULL) STRICT;
`;

/**
 * What people said about sharing, as histories that only grow.
 * @param {InstanceType<typeof import('libsql')>} database
 * @param {import('../agencies/agency.mjs').Agency} agency
 */
export function openConsents(database, { slug, name, place, phone }) {
  database.exec(SCHEMA);
  const salted = database.prepare('SELECT salt FROM code_salt');
  if (!salted.get()) database.prepare('INSERT INTO code_salt VALUES (?)').run([randomBytes(16)]);
  const { salt } = /** @type {{ salt: Buffer }} */ (salted.get());

  const putRecord = database.prepare('INSERT OR IGNORE INTO consent_records (intake, id) VALUES (?, ?)');
  const putCode = database.prepare('UPDATE consent_records SET code = ? WHERE intake = ?');
  const byCode = database.prepare('SELECT intake FROM consent_records WHERE code = ?');
  const idOf = database.prepare('SELECT id FROM consent_records WHERE intake = ?');
  const everyOne = database.prepare('SELECT intake FROM consent_records ORDER BY intake');
  const putEvent = database.prepare('INSERT INTO consent_events (intake, event) VALUES (?, ?)');
  const eventsOf = database.prepare('SELECT event FROM consent_events WHERE intake = ? ORDER BY place');

  /** @type {(intake: number) => ConsentRecord | undefined} */
  const find = (intake) => {
    const row = /** @type {{ id: string } | undefined} */ (idOf.get(intake));
    if (!row) return undefined;
    const events = /** @type {{ event: string }[]} */ (eventsOf.all(intake));
    return readRecord({
      ...newRecord({
        id: row.id,
        // Nobody is named: what is sent here needs no name.
        subject: { id: row.id },
        controllers: [{ name, contact: place, phone }],
        jurisdiction: 'US',
        control: `/${slug}/choices`,
        storage: { locations: [place] },
      }),
      events: events.map(({ event }) => JSON.parse(event)),
    });
  };

  /** @type {(intake: number, change: Change) => ConsentRecord} */
  const grow = (intake, change) => {
    putRecord.run(intake, randomUUID());
    const before = /** @type {ConsentRecord} */ (find(intake));
    const after = change(before);
    for (const event of after.events.slice(before.events.length)) putEvent.run(intake, JSON.stringify(event));
    return after;
  };
  const growWhole = database.transaction(grow);

  return {
    /** Adds to what was said, within a step that is under way. */
    grow,

    /**
     * Adds to what was said, all of it or nothing, from what is there at that moment.
     * @type {(intake: number, change: Change) => ConsentRecord}
     */
    change: (intake, change) => growWhole.immediate(intake, change),

    /**
     * What was said until now. What has come to its end is noted first, so that a clock that goes back revives nothing.
     * @type {(intake: number, now: Date) => ConsentRecord}
     */
    read: (intake, now) => growWhole.immediate(intake, (record) => expire(record, now)),

    /** Whose history there is. */
    all: () => /** @type {{ intake: number }[]} */ (everyOne.all()).map(({ intake }) => intake),

    /**
     * Gives a way back to one history, in place of any that was given before.
     * @param {number} intake
     * @param {string} code
     */
    async setCode(intake, code) {
      putCode.run(await hashedCode(code, salt), intake);
    },

    /**
     * Whose history a code opens. It takes as long for one that opens nothing.
     * @param {string} code
     */
    async opens(code) {
      const row = /** @type {{ intake: number } | undefined} */ (byCode.get([await hashedCode(code, salt)]));
      return row?.intake;
    },
  };
}

/** @typedef {ReturnType<typeof openConsents>} Consents */
