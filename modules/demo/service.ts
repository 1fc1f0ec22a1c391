import { addDays, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { bulk } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { demoPlays } from './materials.ts';

interface Played {
  id: number;
  team: string;
}

/** A visit to a customer, so many days from today, by the one whose staff number ends so. */
interface Call {
  days: number;
  time: string;
  kind: 'home' | 'group' | 'vip';
  business: string;
  by?: string;
  outcome?: 'done' | 'partly' | 'declined';
  missed?: true;
  note?: string;
  name: string;
  place: string;
}

const calls: readonly Call[] = [
  {
    ...{ days: -9, time: '10:00', kind: 'home', business: 'sim_replacement', by: '01', outcome: 'done' },
    ...{ note: '卧床客户补卡，当面试通，教会家属查话费', name: '孙大爷', place: '桂花巷 3 号' },
  },
  {
    ...{ days: -4, time: '14:30', kind: 'group', business: 'plan_change', by: '02', outcome: 'partly' },
    ...{ note: '十二个号码改了套餐，三个等公章补齐', name: '示例印刷厂', place: '工业路 18 号' },
  },
  {
    ...{ days: -2, time: '15:00', kind: 'home', business: 'plan_change', by: '01', missed: true },
    ...{ note: '敲门无人，电话约到下周', name: '郭女士', place: '滨河小区 6 栋' },
  },
  {
    ...{ days: 0, time: '15:30', kind: 'vip', business: 'consultation', by: '01', name: '何先生' },
    place: '云山路 2 号',
  },
  { days: 1, time: '09:30', kind: 'home', business: 'sim_replacement', name: '吴奶奶', place: '梧桐巷 9 号' },
];

function houseCalls({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  return calls.map((one, index) => {
    const id = fixedId(100, hall_id * 100 + index);
    const at = onDay(addDays(today, one.days), one.time);
    const ended = one.outcome !== undefined || one.missed === true;
    const open = one.by === undefined ? 'agreed' : 'assigned';
    const state = one.outcome !== undefined ? 'concluded' : open;
    return {
      ...{ hall_id, id, state: one.missed === true ? 'missed' : state, kind: one.kind },
      ...{ business: one.business, at, minutes: 30, agreed_by: personId(`${team}05`) },
      sealed: closeText(keyFor('house_call'), JSON.stringify({ name: one.name, place: one.place }), id),
      agreed_at: later(at, -3 * 24 * 60 * minute_ms),
      visitor_id: one.by === undefined ? null : personId(`${team}${one.by}`),
      arrived_at: one.outcome === undefined ? null : later(at, 4 * minute_ms),
      ended_at: ended ? later(at, 40 * minute_ms) : null,
      ...{ outcome: one.outcome ?? null, note: one.note ?? null },
    };
  });
}

const statements = {
  house_call: bulk(
    'house_call',
    'hall_id, id, state, kind, business, at, minutes, sealed, agreed_by, agreed_at, visitor_id, arrived_at, ended_at, outcome, note',
  ),
  clip_play: bulk('clip_play', 'hall_id, material_id, device_id, day, plays, seconds, first_at, last_at'),
};

type Put = (statement: ReturnType<typeof bulk>, rows: Row[]) => Promise<unknown>;

/** What the played halls do for customers beyond the counter: visits, special services, what is told and played. */
export async function seedService(put: Put, halls: readonly Played[]): Promise<void> {
  await put(statements.house_call, halls.flatMap(houseCalls));
  await put(statements.clip_play, halls.flatMap(demoPlays));
}
