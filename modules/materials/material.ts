import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** One piece of promotion material or one approved form (catalogue 6.20): drafted, approved, placed, taken down with a picture. */
export const material = machine({
  name: 'materials.material',
  table: 'promo_material',
  states: {
    draft: { zh: '待批', en: 'to be approved' },
    endorsed: { zh: '营销经理已签', en: 'endorsed' },
    approved: { zh: '已批', en: 'approved' },
    placed: { zh: '在位', en: 'in place' },
    expiring: { zh: '将到期', en: 'expiring' },
    removed: { zh: '已撤', en: 'taken down' },
    dropped: { zh: '未批', en: 'not approved' },
  },
  start: 'draft',
  end: ['removed', 'dropped'],
  moves: {
    endorse: {
      from: ['draft'],
      to: 'endorsed',
      by: ['marketing_manager'],
      say: { zh: '营销经理签', en: 'Endorse' },
      rows: ['SIGN-06'],
    },
    approve: {
      from: ['endorsed'],
      to: 'approved',
      by: ['branch_supervisor'],
      say: { zh: '分公司批准', en: 'Approve' },
      rows: ['SIGN-06'],
    },
    drop: {
      from: ['draft', 'endorsed'],
      to: 'dropped',
      by: ['marketing_manager', 'branch_supervisor'],
      say: { zh: '不批', en: 'Not approved' },
      rows: ['SIGN-06'],
    },
    place: {
      from: ['approved', 'draft'],
      to: 'placed',
      by: ['hall_manager', 'marketing_manager', 'floor_advisor'],
      say: { zh: '已摆放', en: 'It is in place' },
      rows: ['SIGN-06', 'SIGN-07', 'SIGN-09'],
    },
    expire_soon: {
      from: ['placed'],
      to: 'expiring',
      by: ['clock'],
      say: { zh: '将到期', en: 'Expires soon' },
      rows: ['SIGN-09'],
    },
    remove: {
      from: ['placed', 'expiring'],
      to: 'removed',
      by: ['hall_manager', 'marketing_manager', 'floor_advisor'],
      say: { zh: '撤下', en: 'Take down' },
      rows: ['SIGN-09'],
    },
    lapse: {
      from: ['placed', 'expiring'],
      to: 'removed',
      by: ['clock'],
      say: { zh: '到期自动下屏', en: 'Off the screens by itself' },
      rows: ['FAC-19'],
    },
  },
});

export type MaterialState = StateOf<typeof material>;

/** Who made it: the province for all its halls, or the hall itself. */
export type Origin = 'province' | 'hall';

/** Whether what the hall made itself has both signatures: the marketing manager’s and the branch’s, of two people (SIGN-06). */
export const whyNotPlace = guarded(
  'SIGN-06',
  (
    of: { origin: string; state: string; valid_from: BusinessDay; valid_until: BusinessDay },
    today: BusinessDay,
  ): string | undefined => {
    if (of.origin === 'hall' && of.state === 'draft') return 'materials.not_approved';
    if (of.valid_until < today) return 'materials.expired';
    return of.valid_from > today ? 'materials.too_early' : undefined;
  },
);

/** Why somebody may not approve: whoever made or endorsed it is not who approves it. */
export const whyNotApprove = guarded(
  'SIGN-06',
  (of: { entered_by: Id; endorsed_by: Id | null }, by: Id): string | undefined =>
    of.entered_by === by || of.endorsed_by === by ? 'materials.own' : undefined,
);

interface Standing {
  state: MaterialState;
  topic: string | null;
  valid_until: BusinessDay;
}

const stands = (of: Standing, today: BusinessDay): boolean =>
  (of.state === 'placed' || of.state === 'expiring') && of.valid_until >= today;

/** What the province wants told and nobody in the hall tells (SIGN-07). */
export const untold = guarded(
  'SIGN-07',
  (wanted: readonly string[], of: readonly Standing[], today: BusinessDay): string[] =>
    wanted.filter(topic => !of.some(one => one.topic === topic && stands(one, today))),
  () => [],
);

/** Whether a clip is played: approved, placed, and within its days (FAC-19). */
export const isOnAir = guarded(
  'FAC-19',
  (
    of: { kind: string; state: MaterialState; valid_from: BusinessDay; valid_until: BusinessDay },
    today: BusinessDay,
  ): boolean =>
    of.kind === 'clip' &&
    (of.state === 'placed' || of.state === 'expiring') &&
    of.valid_from <= today &&
    of.valid_until >= today,
  of => of.kind === 'clip',
);

/** How long a clip may be to be read from five metres: characters of title and text, Chinese and English. */
const clip_fits = { title_zh: 16, title_en: 40, body_zh: 54, body_en: 130 };

/** Why a clip is not entered: it says nothing, or more than the screen holds. */
export function whyNotClip(of: {
  title_zh: string;
  title_en: string;
  body_zh: string | null;
  body_en: string | null;
}): string | undefined {
  if (of.body_zh === null || of.body_en === null) return 'materials.clip_empty';
  const long = Object.entries(clip_fits).some(
    ([part, most]) => (of[part as keyof typeof clip_fits] ?? '').length > most,
  );
  return long ? 'materials.clip_long' : undefined;
}

interface InZone extends Standing {
  kind: string;
  stock: number;
}

/** What the set of a zone lacks: nobody tells it, it is past its day, or nothing lies there to take. */
export interface ZoneLack {
  code: string;
  zone: string;
  why: 'missing' | 'expired' | 'out_of_stock';
}

/** What the zones of a hall lack of the material that belongs to them: in stock and current, each topic (FAC-11). */
export const zoneLacks = guarded(
  'FAC-11',
  (
    wanted: readonly { code: string; zone: string | null }[],
    zones: ReadonlySet<string>,
    of: readonly InZone[],
    today: BusinessDay,
  ): ZoneLack[] =>
    wanted.flatMap(({ code, zone }): ZoneLack[] => {
      if (zone === null || !zones.has(zone)) return [];
      const placed = of.filter(
        one => one.topic === code && (one.state === 'placed' || one.state === 'expiring'),
      );
      if (placed.length === 0) return [{ code, zone, why: 'missing' }];
      const current = placed.filter(one => one.valid_until >= today);
      if (current.length === 0) return [{ code, zone, why: 'expired' }];
      const there = current.some(one => one.kind === 'poster' || one.kind === 'clip' || one.stock > 0);
      return there ? [] : [{ code, zone, why: 'out_of_stock' }];
    }),
  () => [],
);

/** Whether a brochure is to be ordered anew (SIGN-08). */
export const isLow = guarded(
  'SIGN-08',
  (of: { kind: string; stock: number; reorder_at: number }): boolean =>
    of.kind !== 'poster' && of.kind !== 'clip' && of.stock <= of.reorder_at,
  () => false,
);

/** Whether it hangs past its last day: an A finding (SIGN-09). */
export const isExpired = guarded(
  'SIGN-09',
  (of: Standing, today: BusinessDay): boolean =>
    (of.state === 'placed' || of.state === 'expiring') && of.valid_until < today,
  () => false,
);
