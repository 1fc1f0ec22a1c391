import pg from 'pg';
import type { Database } from './db.ts';

/** What an announcement says: this hall, these topics. Screens refetch what they show of them. */
export interface Announcement {
  hall_id: number;
  topics: string[];
}

/** The channel every process listens on. */
const channel = 'tingtong';

/** Halls named in one notification: keeps the payload well under PostgreSQL's 8,000 bytes. */
const halls_per_note = 40;

/**
 * Tells every process what changed, in batches after the commit: PostgreSQL serialises commits that
 * notify, so no act does it inside its own transaction (decision 5). What a crash swallows, the
 * screens' own slow refresh makes good.
 */
export class Announcer {
  private waiting = new Map<number, Set<string>>();
  private timer: NodeJS.Timeout | undefined;
  private readonly db: Database;
  private readonly batch_ms: number;

  constructor(db: Database, batch_ms = 40) {
    this.db = db;
    this.batch_ms = batch_ms;
  }

  /** Adds to the batch that is about to go out. */
  add(announced: ReadonlyMap<number, ReadonlySet<string>>): void {
    for (const [hall_id, topics] of announced) {
      const known = this.waiting.get(hall_id) ?? new Set<string>();
      for (const topic of topics) known.add(topic);
      this.waiting.set(hall_id, known);
    }
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.flush(), this.batch_ms);
  }

  /** Sends the batch now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const notes: Announcement[] = [...this.waiting].map(([hall_id, topics]) => ({
      hall_id,
      topics: [...topics],
    }));
    this.waiting.clear();
    for (let i = 0; i < notes.length; i += halls_per_note) {
      const payload = JSON.stringify(notes.slice(i, i + halls_per_note));
      await this.db.pool
        .query({ name: 'kit.notify', text: 'select pg_notify($1, $2)', values: [channel, payload] })
        .catch(() => {});
    }
  }
}

type Listener = (note: Announcement) => void;

/** Hears every announcement of every process; reconnects by itself. */
export class Ear {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private stopped = false;
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Calls back on each announcement; answers the way to stop. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Connects, and again a second after each loss. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    this.client = client;
    const lost = () => {
      if (this.client !== client || this.stopped) return;
      this.client = undefined;
      setTimeout(() => void this.start(), 1000);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', message => this.hear(message.payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch {
      lost();
    }
  }

  private hear(payload: string | undefined): void {
    if (payload === undefined) return;
    for (const note of JSON.parse(payload) as Announcement[]) {
      for (const listener of this.listeners) listener(note);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => {});
  }
}
