import Database from 'libsql';

interface Row {
  question: string;
  value: string | null;
  absent: string | null;
}

/** What is kept of the form that was sent last: each question with its answer, or with why there is none. */
export function readRows(file: string): [question: string, answer: string | null][] {
  const database = new Database(file);
  const rows = database
    .prepare(
      'SELECT question, value, absent FROM answers WHERE intake = (SELECT max(intake) FROM answers) ORDER BY id',
    )
    .all() as Row[];
  database.close();
  return rows.map(({ question, value, absent }) => [question, value ?? absent]);
}
