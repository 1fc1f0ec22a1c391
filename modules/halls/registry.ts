import { type Database, look } from '../../kit/db.ts';
import { allHalls, type HallRow } from './store.ts';

/** The halls as each process remembers them: a registry that changes a few times a year. */
export class HallRegistry {
  private halls = new Map<number, HallRow>();
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** Reads the registry anew: at start, on announcement, and every few seconds. */
  async refresh(): Promise<void> {
    const rows = await look(this.db, tx => tx.rows(allHalls, {}));
    this.halls = new Map(rows.map(row => [row.id, row]));
  }

  pathOf = (hall_id: number): string | undefined => this.halls.get(hall_id)?.path;
  get = (hall_id: number): HallRow | undefined => this.halls.get(hall_id);
  all = (): HallRow[] => [...this.halls.values()];
}
