import Database from 'libsql';

const SCHEMA = `CREATE TABLE IF NOT EXISTS answers (
  id INTEGER PRIMARY KEY,
  intake INTEGER NOT NULL,
  question TEXT NOT NULL,
  value TEXT,
  absent TEXT,
  CHECK ((value IS NULL) <> (absent IS NULL))
) STRICT`;

/** Opens the file in which answers are kept. Gives what keeps a form, all of it or nothing, and what closes the file. */
export function openStore(file) {
  const database = new Database(file);
  database.exec(SCHEMA);
  const last = database.prepare('SELECT coalesce(max(intake), 0) AS intake FROM answers');
  const put = database.prepare('INSERT INTO answers (intake, question, value, absent) VALUES (?, ?, ?, ?)');
  const keep = database.transaction((/** @type {URLSearchParams} */ form) => {
    const intake = last.get().intake + 1;
    for (const [name, value] of form) {
      const declined = /^(.*)\.declined$/.exec(name)?.[1];
      if (declined) put.run(intake, declined, null, value);
      // What someone wrote before they declined is not ours to keep.
      else if (value && !form.has(`${name}.declined`)) put.run(intake, name, value, null);
    }
  });
  return { keep: keep.immediate, close: () => database.close() };
}
