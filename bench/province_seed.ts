import type pg from 'pg';
import { businessDay, wallNow } from '../kit/clock.ts';
import { type Row, sql } from '../kit/db.ts';
import { businessCodes } from '../modules/catalogue/index.ts';
import { classCodes } from '../modules/queue/classes.ts';

/** The first of the made-up halls; the others follow it. */
const first_hall = 20_001;
const float_fen = 50_000;

/** One hall of the province: its number, its only counter, and an outside program's token for it. */
export interface ProvinceHall {
  hall_id: number;
  counter_id: string;
  token: string;
}

/** A made-up id, the same every time, of the form that ids have (RFC 9562: version and variant in their places). */
const id = (what: string) => `overlay(overlay(md5('${what} ' || n) placing '8' from 13) placing '8' from 17)::uuid`;
const halls = 'generate_series(:from::int, :until::int) n';

/** One statement a table: everything a hall needs to serve today with one clerk at one counter. */
const statements: readonly string[] = [
  `insert into hall (id, unit_id, path, name_zh, name_en, hall_type, address_zh, address_en, property_basis, opens, closes)
   select n, u.id, u.path, '测速厅' || n, 'Bench hall ' || n, 'self_operated', '测速路' || n || '号', n || ' Bench Road', 'leased', '00:00', '23:59' from ${halls}, unit u where u.id = 11 + n % 3`,
  `insert into hall_line (hall_id) select n from ${halls}`,
  `insert into hall_day (hall_id, id, day, state, opens_at, closes_at, unlocked_at, opened_at) select n, ${id('day')}, :day::date, 'open', now() - interval '1 hour', now() + interval '12 hours', now(), now() from ${halls}`,
  `insert into person (id, staff_no, name, name_en, home_hall_id) select ${id('clerk')}, 'P' || n, '测速', 'Bench', n from ${halls}`,
  `insert into role_assignment (id, person_id, role, hall_id) select ${id('role')}, ${id('clerk')}, 'service_clerk', n from ${halls}`,
  `insert into certificate (person_id, skill, valid_until) select ${id('clerk')}, skill, '2099-01-01' from ${halls}, unnest(:skills::text[]) skill`,
  `insert into counter (hall_id, id, number, state, classes, businesses, serves, clerk_id, opened_by, opened_at) select n, ${id('counter')}, 1, 'open', :classes::text[], :skills::text[], :skills::text[], ${id('clerk')}, ${id('client')}, now() from ${halls}`,
  `insert into machine_client (id, name, role, hall_id, token_hash, made_at)
   select ${id('client')}, 'bench', 'program', n, rtrim(translate(encode(sha256(('bench-' || n || '-token')::bytea), 'base64'), '+/', '-_'), '='), now() from ${halls}`,
  `insert into ledger_day (hall_id, day) select n, :day::date from ${halls}`,
  `insert into till_session (hall_id, id, state, day, seq_no, counter_id, clerk_id, float_fen, requested_at, opened_at) select n, ${id('till')}, 'open', :day::date, 1, ${id('counter')}, ${id('clerk')}, ${float_fen}, now(), now() from ${halls}`,
  `insert into ledger_journal (hall_id, id, day, at, happened_at, recorded_at, code, subject_id, session_id, actor_id) select n, ${id('float')}, :day::date, now(), now(), now(), 'tills.float', ${id('till')}, ${id('till')}, ${id('client')} from ${halls}`,
  `insert into ledger_posting (hall_id, journal_id, line, day, account, holder_id, side, amount_fen)
   select n, ${id('float')}, l.line, :day::date, l.account, l.holder, l.side, ${float_fen} from ${halls}, lateral (values (1, 'cash', ${id('till')}, 'debit'), (2, 'safe', '00000000-0000-7000-8000-000000000000'::uuid, 'credit')) l(line, account, holder, side)`,
  `insert into ledger_balance (hall_id, day, account, holder_id, balance_fen) select hall_id, day, account, holder_id, case side when 'debit' then amount_fen else -amount_fen end from ledger_posting where hall_id between :from::int and :until::int`,
];

/** Fills a province of so many halls, each open with one counter, its clerk and a till with its float. */
export async function seedProvince(owner: pg.Client, count: number): Promise<ProvinceHall[]> {
  const given: Row = { from: first_hall, until: first_hall + count - 1, day: businessDay(wallNow()), skills: [...businessCodes], classes: [...classCodes] };
  for (const [index, source] of statements.entries()) {
    const { text, params } = sql(`bench.province_${index}`, source);
    await owner.query(
      text,
      params.map(param => given[param]),
    );
  }
  await owner.query('vacuum analyze');
  const made = await owner.query<{ hall_id: number; counter_id: string }>('select hall_id, id as counter_id from counter where hall_id between $1 and $2 order by hall_id', [given.from, given.until]);
  return made.rows.map(row => ({ ...row, token: `bench-${row.hall_id}-token` }));
}
