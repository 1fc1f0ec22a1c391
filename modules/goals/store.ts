import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { plan } from './plan.ts';

export interface PlanRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof plan>;
  unit_id: number;
  unit_path: string;
  year: string;
  /** JSON of `Goal[]`. */
  items: string;
  why: string;
  drafted_by: Id;
  drafted_at: Instant;
  enforced_at: Instant | null;
}
const columns = `hall_id, id, state, unit_id, unit_path, year, items, why, drafted_by, drafted_at, enforced_at`;

export const latestPlans = sql<Record<string, never>, PlanRow>(
  'goals.plans',
  `select ${columns} from goal_plan where hall_id = 0 order by year desc, drafted_at desc limit 100`,
);
export const holdPlan = sql<{ hall_id: 0; id: Id }, PlanRow>(
  'goals.plan',
  `select ${columns} from goal_plan where hall_id = :hall_id and id = :id for update`,
);
/** What is in force in a year, the province first. */
export const plansOfYear = sql<{ year: string }, PlanRow>(
  'goals.plans_of_year',
  `select ${columns} from goal_plan where hall_id = 0 and year = :year and state = 'in_force' order by length(unit_path)`,
);

export interface FigureRow extends Record<string, unknown> {
  hall_id: number;
  month: string;
  /** JSON of `Figures`. */
  figures: string;
  reckoned_at: Instant;
}
export const figuresOfMonth = sql<{ month: string }, FigureRow>(
  'goals.figures_of_month',
  'select hall_id, month, figures, reckoned_at from goal_figure where month = :month',
);
export const figuresOfHall = sql<{ hall_id: number; from: string; until: string }, FigureRow>(
  'goals.figures_of_hall',
  `select hall_id, month, figures, reckoned_at from goal_figure
   where hall_id = :hall_id and month >= :from and month <= :until order by month`,
);
/** Keeps what halls reached, all at once. */
export const keepFigures = sql<{
  halls: readonly number[];
  figures: readonly string[];
  month: string;
  at: Instant;
}>(
  'goals.keep',
  `insert into goal_figure (hall_id, month, figures, reckoned_at)
   select h.hall_id, :month, h.figures, :at from unnest(:halls::int[], :figures::text[]) h(hall_id, figures)
   on conflict (hall_id, month) do update set figures = excluded.figures, reckoned_at = excluded.reckoned_at`,
);
export const hallsAfter = sql<{ after: number; most: number }, { id: number }>(
  'goals.halls_after',
  `select id from hall where registry_state = 'active' and id > :after order by id limit :most`,
);

/** Counted in a month beyond what evaluations measure: parts and wholes, so that a share of nothing is nothing. */
export const countedOfHalls = sql<
  { halls: readonly number[]; from: string; until: string; from_at: Instant; until_at: Instant },
  Record<
    | 'hall_id'
    | 'leads'
    | 'leads_won'
    | 'materials'
    | 'materials_timely'
    | 'community'
    | 'orders'
    | 'new_numbers'
    | 'services_taken'
    | 'numbers_back'
    | 'complaints'
    | 'complaints_timely'
    | 'answers'
    | 'answers_timely'
    | 'arrears'
    | 'arrears_settled',
    number
  >
>(
  'goals.counted',
  `select h.hall_id, coalesce(l.leads, 0)::int as leads, coalesce(l.won, 0)::int as leads_won,
     coalesce(p.materials, 0)::int as materials, coalesce(p.timely, 0)::int as materials_timely, coalesce(n.people, 0)::int as community,
     coalesce(o.orders, 0)::int as orders, coalesce(o.new_numbers, 0)::int as new_numbers, coalesce(o.services_taken, 0)::int as services_taken,
     coalesce(o.numbers_back, 0)::int as numbers_back, coalesce(c.complaints, 0)::int as complaints, coalesce(c.timely, 0)::int as complaints_timely,
     coalesce(f.answers, 0)::int as answers, coalesce(f.timely, 0)::int as answers_timely,
     coalesce(a.arrears, 0)::int as arrears, coalesce(a.settled, 0)::int as arrears_settled
   from unnest(:halls::int[]) h(hall_id)
   left join (select hall_id, count(*) as leads, count(*) filter (where outcome = 'bought') as won from sales_lead
     where hall_id = any(:halls::int[]) and closed_at >= :from_at and closed_at < :until_at group by hall_id) l on l.hall_id = h.hall_id
   left join (select hall_id, count(*) as materials, count(*) filter (where removed_at < (valid_until + 2)::timestamp at time zone 'Asia/Shanghai') as timely
     from promo_material where hall_id = any(:halls::int[]) and placed_at is not null and valid_until >= :from::date and valid_until < :until::date
     group by hall_id) p on p.hall_id = h.hall_id
   left join (select hall_id, sum(people) as people from outreach_note
     where hall_id = any(:halls::int[]) and kind = 'community' and at >= :from_at and at < :until_at group by hall_id) n on n.hall_id = h.hall_id
   left join (select hall_id, count(*) as orders, count(*) filter (where business = 'new_connection') as new_numbers,
       count(*) filter (where business in ('plan_change', 'service_add')) as services_taken,
       count(*) filter (where business = 'resume') as numbers_back
     from business_order where hall_id = any(:halls::int[]) and day >= :from::date and day < :until::date and delivered_at is not null
       and reversed_by is null group by hall_id) o on o.hall_id = h.hall_id
   left join (select hall_id, count(*) as complaints, count(*) filter (where replied_at <= final_due) as timely from complaint
     where hall_id = any(:halls::int[]) and final_due >= :from_at and final_due < :until_at group by hall_id) c on c.hall_id = h.hall_id
   left join (select hall_id, count(*) as answers, count(*) filter (where answered_at <= due_at) as timely from order_follow_up
     where hall_id = any(:halls::int[]) and due_at >= :from_at and due_at < :until_at group by hall_id) f on f.hall_id = h.hall_id
   left join (select hall_id, count(*) as arrears, count(*) filter (where state = 'settled') as settled from arrear
     where hall_id = any(:halls::int[]) and found_at >= :from_at and found_at < :until_at group by hall_id) a on a.hall_id = h.hall_id`,
);
