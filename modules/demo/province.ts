import { dice, pick } from './dice.ts';
import { spotIn } from './spots.ts';

/** The invented province: one company, three city branches, 131 halls. Every name here is made up. */
export const units = [
  {
    id: 9,
    parent_id: null,
    path: '/',
    kind: 'group',
    name_zh: '沟通集团',
    name_en: 'Goutong Group',
  },
  {
    id: 1,
    parent_id: 9,
    path: '/1/',
    kind: 'province',
    name_zh: '青江省公司',
    name_en: 'Qingjiang Province',
  },
  {
    id: 11,
    parent_id: 1,
    path: '/1/11/',
    kind: 'branch',
    name_zh: '临江市分公司',
    name_en: 'Linjiang Branch',
  },
  {
    id: 12,
    parent_id: 1,
    path: '/1/12/',
    kind: 'branch',
    name_zh: '沙洲市分公司',
    name_en: 'Shazhou Branch',
  },
  {
    id: 13,
    parent_id: 1,
    path: '/1/13/',
    kind: 'branch',
    name_zh: '云岭市分公司',
    name_en: 'Yunling Branch',
  },
  {
    id: 131,
    parent_id: 13,
    path: '/1/13/131/',
    kind: 'district',
    name_zh: '云岭城区',
    name_en: 'Yunling Town District',
  },
  {
    id: 132,
    parent_id: 13,
    path: '/1/13/132/',
    kind: 'district',
    name_zh: '云岭山区',
    name_en: 'Yunling Hills District',
  },
] as const;

const roads: readonly [string, string][] = [
  ['人民路', 'Renmin Road'],
  ['滨江路', 'Binjiang Road'],
  ['人民广场', 'Renmin Square'],
  ['柳荫街', 'Liuyin Street'],
  ['东站', 'East Station'],
  ['大学城', 'University Town'],
  ['解放路', 'Jiefang Road'],
  ['中山路', 'Zhongshan Road'],
  ['建设路', 'Jianshe Road'],
  ['和平路', 'Heping Road'],
  ['文化路', 'Wenhua Road'],
  ['长江路', 'Changjiang Road'],
  ['新华街', 'Xinhua Street'],
  ['青年路', 'Qingnian Road'],
  ['团结路', 'Tuanjie Road'],
  ['东风路', 'Dongfeng Road'],
  ['南湖', 'South Lake'],
  ['北门', 'North Gate'],
  ['西城', 'West Town'],
  ['花园路', 'Huayuan Road'],
  ['工业园', 'Industrial Park'],
  ['科技园', 'Science Park'],
  ['体育路', 'Tiyu Road'],
  ['车站路', 'Station Road'],
  ['迎宾路', 'Yingbin Road'],
  ['光明路', 'Guangming Road'],
  ['胜利街', 'Shengli Street'],
  ['前进路', 'Qianjin Road'],
  ['幸福路', 'Xingfu Road'],
  ['朝阳路', 'Chaoyang Road'],
  ['龙泉', 'Longquan'],
  ['凤凰', 'Fenghuang'],
  ['白鹭', 'Bailu'],
  ['翠屏', 'Cuiping'],
  ['金桥', 'Jinqiao'],
  ['银杏', 'Yinxing'],
  ['桃源', 'Taoyuan'],
  ['梅园', 'Meiyuan'],
  ['松林', 'Songlin'],
  ['竹溪', 'Zhuxi'],
  ['荷塘', 'Hetang'],
  ['梧桐', 'Wutong'],
  ['石桥', 'Shiqiao'],
  ['双井', 'Shuangjing'],
];

const kinds: readonly { type: string; zh: string; en: string; weight: number }[] = [
  { type: 'self_operated', zh: '营业厅', en: 'Service Hall', weight: 58 },
  { type: 'partner', zh: '合作厅', en: 'Partner Hall', weight: 30 },
  { type: 'outsourced', zh: '外包厅', en: 'Outsourced Hall', weight: 14 },
  { type: 'owned_third_party_run', zh: '他营厅', en: 'Third-Party-Run Hall', weight: 10 },
  { type: 'direct_store', zh: '直营店', en: 'Direct Store', weight: 8 },
  { type: 'entrusted_store', zh: '委托店', en: 'Entrusted Store', weight: 5 },
  { type: 'franchise', zh: '加盟店', en: 'Franchise', weight: 4 },
  { type: 'authorised_agent', zh: '代理店', en: 'Authorised Agent', weight: 2 },
];

/** One hall of the demonstration, as the registry wants it. */
export interface DemoHall {
  id: number;
  unit_id: number;
  path: string;
  name_zh: string;
  name_en: string;
  hall_type: string;
  star: number | null;
  round_the_clock: boolean;
  owner_kind: string;
  full_service: boolean;
  smart: boolean;
  address_zh: string;
  address_en: string;
  property_basis: string;
  lease_until: string | null;
  licence_no: string;
  licence_until: string;
  supervision_phone: string;
  registry_state: string;
  opens: string;
  closes: string;
  latitude: number;
  longitude: number;
  plan: string;
  for_replay: boolean;
  counters: number;
  /** One in so many of a recorded day's customers comes here; null where no day is played. */
  one_in: number | null;
}

function unitAt(id: number): (typeof units)[number] {
  const found = units.find(one => one.id === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
}

/** Which branch or district a hall belongs to, by its place in the list: 101, 18 and 12 halls. */
function unitOf(index: number): (typeof units)[number] {
  if (index < 101) return unitAt(11);
  if (index < 119) return unitAt(12);
  return unitAt(index < 127 ? 131 : 132);
}

const self_operated = { type: 'self_operated', zh: '营业厅', en: 'Service Hall', weight: 58 };

/** The kind of a hall: the first ones as the story needs them, the others by weight. */
function kindOf(index: number, roll: () => number) {
  if (index < 3) return self_operated;
  if (index === 3) return kinds[1] ?? self_operated;
  let at = roll() * kinds.reduce((sum, kind) => sum + kind.weight, 0);
  for (const kind of kinds) {
    at -= kind.weight;
    if (at < 0) return kind;
  }
  return self_operated;
}

/** How many counters: eight in the hall of the story, many in its large sister hall, fewer in small ones. */
function countersIn(index: number, small: boolean, roll: () => number): number {
  const chance = roll();
  if (index === 0) return 8;
  if (index === 1) return 24;
  return small ? 2 + Math.floor(chance * 2) : 4 + Math.floor(chance * 4);
}

/**
 * The halls that have a today, and the part of a recorded day's customers that comes to each: whole days in the two
 * large halls, a share in eight others of every
 * kind and branch, two of which are too small for what comes. The remaining halls have daily figures only.
 */
const shares: Readonly<Record<number, number>> = {
  1001: 1,
  1002: 1,
  1006: 4,
  1007: 3,
  1011: 5,
  1015: 2,
  1104: 4,
  1106: 2,
  1125: 3,
  1129: 3,
};

/** Two halls are not the province company's own: one of a unit of the group, one of a specialised company. */
const owners: Readonly<Record<number, string>> = { 1040: 'group_unit', 1110: 'specialised_company' };

/** The 131 halls, the same every time. */
export function halls(): DemoHall[] {
  const roll = dice(620);
  return Array.from({ length: 131 }, (_, index) => {
    const unit = unitOf(index);
    const road = roads[index % roads.length] ?? ['人民路', 'Renmin Road'];
    const round = Math.floor(index / roads.length);
    const kind = kindOf(index, roll);
    const part = ['', '东', '南', '北'][round] ?? '';
    const part_en = ['', ' East', ' South', ' North'][round] ?? '';
    const leased = roll() < 0.6;
    const small = kind.type !== 'self_operated';
    return {
      id: 1001 + index,
      unit_id: unit.id,
      path: unit.path,
      name_zh: `${road[0]}${part}${kind.zh}`,
      name_en: `${road[1]}${part_en} ${kind.en}`,
      hall_type: kind.type,
      star: small ? null : 3 + Math.floor(roll() * 3),
      // The sister hall at the underground station, and a few self-service zones elsewhere.
      round_the_clock: index === 1 || index % 37 === 4,
      owner_kind: owners[1001 + index] ?? 'company',
      full_service: index < 3,
      smart: index === 0,
      address_zh: `${road[0]}${part}${10 + index} 号`,
      address_en: `No. ${10 + index} ${road[1]}${part_en}`,
      property_basis: leased ? 'leased' : pick(roll, ['built', 'bought']),
      lease_until: leased ? `20${27 + Math.floor(roll() * 4)}-06-30` : null,
      licence_no: `QJ${String(202_400_100 + index)}`,
      licence_until: `20${28 + Math.floor(roll() * 5)}-12-31`,
      supervision_phone: '10086',
      registry_state: index === 130 ? 'suspended' : 'active',
      opens: '09:00',
      closes: '19:00',
      ...spotIn(index),
      plan: '{}',
      for_replay: shares[1001 + index] !== undefined,
      one_in: shares[1001 + index] ?? null,
      counters: countersIn(index, small, roll),
    };
  });
}
