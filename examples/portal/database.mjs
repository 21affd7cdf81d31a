// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { withAnswers } from './consents/answers.mjs';
import { openConsents } from './consents/store.mjs';

/**
 * One answer as it is kept: the words, or why there are none (HL7 data-absent-reason).
 * @typedef {'asked-declined' | 'asked-unknown' | 'temp-unknown'} Absent
 * @typedef {{ question: string, value: string | null, absent: Absent | null }} Kept
 * @typedef {import('./intake/files.mjs').KeptFile} KeptFile
 * @typedef {{ form: string, session: string, sentAt: Date, answers: Kept[], files?: KeptFile[], draft?: string }} Sent
 * @typedef {{ id: string, version: number, sealed: string, expires: Date }} Draft
 * @typedef {{ id: number, sentAt: Date, answers: Kept[] }} Intake
 * @typedef {{ id: number, sent_at: string }} Row
 */

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS intakes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form TEXT NOT NULL UNIQUE,
    session TEXT,
    sent_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answers (
    intake INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    place INTEGER NOT NULL,
    question TEXT NOT NULL,
    value TEXT,
    absent TEXT CHECK (absent IN ('asked-declined', 'asked-unknown', 'temp-unknown')),
    PRIMARY KEY (intake, place),
    CHECK ((value IS NULL) <> (absent IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    intake INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    question TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (intake, question, name)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS drafts (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    sealed TEXT NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** How long a write waits for another process. The server answers nobody meanwhile, so it is short. */
const BUSY_MS = 1000;

/**
 * The first version of the schema knew one reason for no answer. Its answers go into a table that knows all three.
 * @param {InstanceType<typeof Database>} database
 */
function renew(database) {
  const old = database
    .prepare(
      "SELECT 1 FROM sqlite_master WHERE name = 'answers' AND sql LIKE '%absent = ''asked-declined''%'",
    )
    .get();
  if (!old) return;
  database.transaction(() => {
    database.exec('ALTER TABLE answers RENAME TO answers_before');
    database.exec(SCHEMA);
    database.exec('INSERT INTO answers SELECT * FROM answers_before');
    database.exec('DROP TABLE answers_before');
  })();
}

/** A copy of the database must not let anyone take over a visit, or write to a draft. */
const hashed = (/** @type {string} */ secret) => createHash('sha256').update(secret).digest('base64url');

/**
 * Opens what an agency has been sent, in a folder that only this user can read.
 * @param {string} folder
 * @param {import('./agencies/agency.mjs').Agency} agency
 */
export function openIntakes(folder, agency) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Database(join(folder, `${agency.slug}.db`), { timeout: BUSY_MS });
  // FULL: a commit is on the disk before anyone is told that we have it, even if the power goes.
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
  ]) {
    database.pragma(pragma);
  }
  renew(database);
  database.exec(SCHEMA);
  const consents = openConsents(database, agency);

  const put = database.prepare(
    `INSERT INTO intakes (form, session, sent_at) VALUES (?, ?, ?)
     ON CONFLICT (form) DO UPDATE SET session = excluded.session, sent_at = excluded.sent_at
     RETURNING id`,
  );
  const clear = database.prepare('DELETE FROM answers WHERE intake = ?');
  const clearFiles = database.prepare('DELETE FROM files WHERE intake = ?');
  const putFile = database.prepare(
    'INSERT INTO files (intake, question, name, kind, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  const putAnswer = database.prepare(
    'INSERT INTO answers (intake, place, question, value, absent) VALUES (?, ?, ?, ?, ?)',
  );
  const unlink = database.prepare('UPDATE intakes SET session = NULL WHERE session = ?');
  const latest = database.prepare(
    'SELECT id, sent_at FROM intakes WHERE session = ? AND sent_at >= ? ORDER BY sent_at DESC LIMIT 1',
  );
  // A file stands among the answers by its name alone.
  const filesOf = database.prepare(
    'SELECT question, name AS value, NULL AS absent FROM files WHERE intake = ? ORDER BY name',
  );
  const everyOne = database.prepare('SELECT id, sent_at FROM intakes ORDER BY id');
  const answersOf = database.prepare(
    'SELECT question, value, absent FROM answers WHERE intake = ? ORDER BY place',
  );

  const draftOf = database.prepare('SELECT version, sealed FROM drafts WHERE id = ? AND expires_at > ?');
  const putDraft = database.prepare(
    'INSERT OR REPLACE INTO drafts (id, version, sealed, expires_at) VALUES (?, ?, ?, ?)',
  );
  const eraseDraft = database.prepare('DELETE FROM drafts WHERE id = ?');
  const eraseExpired = database.prepare('DELETE FROM drafts WHERE expires_at <= ?');
  eraseExpired.run(new Date().toISOString());

  /** @type {(row: Row) => Intake} */
  const whole = ({ id, sent_at }) => ({
    id,
    sentAt: new Date(sent_at),
    answers: /** @type {Kept[]} */ ([...answersOf.all(id), ...filesOf.all(id)]),
  });

  const storeWhole = database.transaction(
    (/** @type {Sent} */ { form, session, sentAt, answers, files = [], draft }) => {
      const { id } = /** @type {{ id: number }} */ (put.get(form, hashed(session), sentAt.toISOString()));
      clear.run(id);
      for (const [place, { question, value, absent }] of answers.entries()) {
        putAnswer.run(id, place, question, value, absent);
      }
      clearFiles.run(id);
      for (const { question, name, kind, bytes } of files)
        putFile.run(id, question, name, kind, Buffer.from(bytes));
      // What is said about sharing has a history. The answer beside the others is only what was sent last.
      consents.grow(id, (record) => withAnswers(record, agency, answers, sentAt));
      // What was kept until it was sent goes in the same step in which it arrives.
      if (draft) eraseDraft.run(hashed(draft));
      return id;
    },
  );

  const putDraftWhole = database.transaction(
    (/** @type {Draft} */ { id, version, sealed, expires }, /** @type {Date} */ now) => {
      eraseExpired.run(now.toISOString());
      const there = /** @type {{ version: number } | undefined} */ (
        draftOf.get(hashed(id), now.toISOString())
      );
      if (!there && version > 1) return 404;
      if ((there?.version ?? 0) !== version - 1) return 409;
      putDraft.run(hashed(id), version, sealed, expires.toISOString());
      return 204;
    },
  );

  return {
    /**
     * Keeps an intake, all of it or nothing. The same copy of the form sent twice is kept once, as it was sent last.
     * @type {(sent: Sent) => number} gives the number that staff find it by
     */
    store: (intake) => storeWhole.immediate(intake),

    /**
     * What this visit sent, if it was sent since then.
     * @param {string} session
     * @param {Date} since
     */
    sentBy(session, since) {
      const row = latest.get(hashed(session), since.toISOString());
      return row ? whole(/** @type {Row} */ (row)) : undefined;
    },

    /**
     * Ends the tie between a visit and what was sent in it.
     * @param {string} session
     */
    forget: (session) => void unlink.run(hashed(session)),

    /** What they said about sharing. */
    consents,

    /** What people keep here until they send it, sealed by their browsers. */
    drafts: {
      /** @type {(id: string, now: Date) => { version: number, sealed: string } | undefined} */
      get: (id, now) => {
        eraseExpired.run(now.toISOString());
        const found = /** @type {{ version: number, sealed: string } | undefined} */ (
          draftOf.get(hashed(id), now.toISOString())
        );
        return found && { version: found.version, sealed: found.sealed };
      },

      /**
       * Keeps a saving in place of the one before it, and of no other: gives the status that says so.
       * @type {(draft: Draft, now: Date) => number}
       */
      put: (draft, now) => putDraftWhole.immediate(draft, now),

      erase: (/** @type {string} */ id) => void eraseDraft.run(hashed(id)),

      tidy: (/** @type {Date} */ now) => void eraseExpired.run(now.toISOString()),
    },

    all: () => /** @type {Row[]} */ (everyOne.all()).map(whole),

    close: () => database.close(),
  };
}

/** @typedef {ReturnType<typeof openIntakes>} Intakes */
