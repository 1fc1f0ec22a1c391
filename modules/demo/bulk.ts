import { type Row, type Statement, sql } from '../../kit/db.ts';

/** Writes rows of the demonstration by one statement. */
export type Put = (statement: Statement<Row, Row>, rows: readonly Row[]) => Promise<number>;

/** One insert of many rows: a table, its columns, and the rows as one JSON text. */
export const bulk = (table: string, columns: string): Statement<Row, Row> =>
  sql(
    `demo.${table}`,
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, :rows::json) on conflict do nothing`,
  );
