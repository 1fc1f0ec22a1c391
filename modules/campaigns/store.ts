import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { campaign, Place } from './campaign.ts';

export interface CampaignRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof campaign>;
  name: string;
  offer: string;
  place: Place;
  business: string;
  starts_on: string;
  ends_on: string;
  target: number;
  budget_fen: Fen;
  drafted_by: Id;
  reason: string | null;
  result: string | null;
  done: number | null;
}
const columns = `c.hall_id, c.id, c.state, c.name, c.offer, c.place, c.business, c.starts_on::text, c.ends_on::text, c.target, c.budget_fen,
  c.drafted_by, c.reason, c.result, c.done`;

export const holdCampaign = sql<{ hall_id: number; id: Id }, CampaignRow>(
  'campaigns.hold',
  `select ${columns} from campaign c where c.hall_id = :hall_id and c.id = :id for update`,
);

/** What a business brought in a hall from one day to another: orders that were done and not taken back. */
const brought = (hall: string, business: string, from: string, until: string): string =>
  `(select count(*)::int from business_order o where o.hall_id = ${hall} and o.day between ${from} and ${until}
     and o.business = ${business} and o.state in ('completed', 'delivered'))`;

export const doneBetween = sql<
  { hall_id: number; business: string; from: string; until: string },
  { done: number }
>('campaigns.done', `select ${brought(':hall_id', ':business', ':from', ':until')} as done`);

/** A hall's campaigns, the newest first, each with what it has brought so far and who planned and decided. */
export const campaignsOf = sql<
  { hall_id: number; today: string },
  CampaignRow & {
    so_far: number;
    drafter: string;
    drafter_en: string;
    decider: string | null;
    decider_en: string | null;
    decided_at: Instant | null;
  }
>(
  'campaigns.of_hall',
  `select ${columns}, c.decided_at, p.name as drafter, p.name_en as drafter_en, d.name as decider, d.name_en as decider_en,
     coalesce(c.done, case when c.state in ('running', 'ended') then ${brought('c.hall_id', 'c.business', 'c.starts_on', 'least(c.ends_on, :today::date)')} else 0 end) as so_far
   from campaign c join person p on p.id = c.drafted_by left join person d on d.id = c.decided_by
   where c.hall_id = :hall_id order by c.starts_on desc, c.id limit 100`,
);
