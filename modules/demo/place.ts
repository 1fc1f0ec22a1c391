import { day_ms, later, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { businessCodes, findBusiness } from '../catalogue/index.ts';
import { type Equipment, printOf, type ZoneKind } from '../facilities/index.ts';
import { dice, fixedId } from './dice.ts';
import { counterId, personId } from './ids.ts';
import type { DemoHall } from './province.ts';

interface DemoZone {
  kind: ZoneKind;
  zh: string;
  en: string;
  also?: ZoneKind[];
  post?: string;
  staff_min?: number;
  equipment: Partial<Record<Equipment, number>>;
}

type Sized = Pick<DemoHall, 'id' | 'hall_type' | 'star' | 'counters'>;

/** The zones of a hall: what every hall has, then what the larger ones have besides. */
function zonesIn({ star, counters }: Sized): DemoZone[] {
  const stars = star ?? 3;
  const basic: DemoZone[] = [
    {
      ...{ kind: 'consultation', zh: '咨询台', en: 'Information desk', post: 'floor_advisor', staff_min: 1 },
      equipment: { reading_glasses: 2, umbrella: 6, ramp: 1, door_sign: 1, light_box: 1 },
    },
    {
      ...{ kind: 'acceptance', zh: '业务受理区', en: 'Service counters' },
      equipment: {
        ...{ note_detector: counters, id_reader: counters, document_camera: counters },
        ...{ camera: 6, safe: 1, extinguisher: 4 },
      },
    },
    {
      ...{ kind: 'rest', zh: '休息区', en: 'Waiting area' },
      equipment: {
        ...{ waiting_seat: counters * 3, love_seat: 2, water: 1, first_aid: 1, wifi: 1 },
        ...{ charger_c: 4, charger_micro: 2, charger_wireless: 1 },
      },
    },
    {
      ...{ kind: 'selfService', zh: '自助区', en: 'Self-service' },
      equipment: { self_terminal: stars >= 4 ? 3 : 1 },
    },
  ];
  if (stars < 4) return [...basic, { kind: 'group', zh: '集团专柜', en: 'Corporate desk', equipment: {} }];
  const larger: DemoZone[] = [
    {
      kind: 'vip',
      zh: '贵宾室',
      en: 'VIP room',
      also: ['group', 'goTone'],
      post: 'vip_clerk',
      staff_min: 1,
      equipment: { water: 1 },
    },
    { kind: 'demo', zh: '体验区', en: 'Try-out tables', equipment: { demo_phone: 6 } },
  ];
  return stars < 5
    ? [...basic, ...larger]
    : [
        ...basic,
        ...larger,
        { kind: 'deviceSales', zh: '终端销售区', en: 'Device shop', equipment: { demo_phone: 8 } },
      ];
}

/** What is short in a hall of the demonstration: in some nothing, in a few a lot. The hall of the story lacks two things. */
function worn(hall: Sized, zones: readonly DemoZone[]): DemoZone[] {
  if (hall.id === 1001)
    return zones.map(one =>
      one.kind === 'rest' ? { ...one, equipment: { ...one.equipment, waiting_seat: 20 } } : one,
    );
  const roll = dice(hall.id * 7);
  const share = hall.star === null ? 0.12 : 0.05;
  return zones
    .filter(one => one.kind === 'acceptance' || one.kind === 'consultation' || roll() > share / 3)
    .map(one => ({
      ...one,
      equipment: Object.fromEntries(
        Object.entries(one.equipment).map(([kind, count]) => [
          kind,
          roll() < share ? Math.floor((count ?? 0) / 2) : count,
        ]),
      ),
    }));
}

const zoneId = (hall_id: number, index: number): string => fixedId(11, hall_id * 100 + index);

/** The zones of a hall as rows. */
export const demoZones = (hall: Sized): Row[] =>
  worn(hall, zonesIn(hall)).map((one, index) => ({
    ...{ hall_id: hall.id, id: zoneId(hall.id, index), state: 'in_use', kind: one.kind },
    ...{ name_zh: one.zh, name_en: one.en, also: one.also ?? [], post: one.post ?? null },
    ...{ staff_min: one.staff_min ?? 0, equipment: JSON.stringify(one.equipment) },
    ...{ entered_by: personId('0103'), entered_at: later(wallNow(), index * 1000) },
  }));

/** The signs that hang: of every counter and zone but the last, whose sign is still to be made. */
export const demoSigns = (hall: Sized): Row[] => {
  const hung_at = later(wallNow(), -400 * day_ms);
  const hung = (index: number, subject: string, shows: string): Row => ({
    ...{ hall_id: hall.id, id: fixedId(12, hall.id * 100 + index), state: 'hung', subject, shows },
    ...{ hung_by: personId('0306'), hung_at, renew_at: later(hung_at, 730 * day_ms) },
  });
  const names = (codes: readonly string[]) =>
    codes.map(code => findBusiness(code)?.say ?? { zh: code, en: code });
  const counters = Array.from({ length: hall.counters - 1 }, (_, index) => {
    const number = index + 1;
    const name = { zh: `${number} 号台`, en: `Counter ${number}` };
    const lines = names(businessCodes.filter(code => code !== 'group_business'));
    return hung(number, counterId(hall.id, number), printOf({ number, name, lines }));
  });
  const zones = worn(hall, zonesIn(hall)).flatMap((one, index) =>
    (one.also ?? []).length > 0
      ? []
      : [
          hung(
            50 + index,
            zoneId(hall.id, index),
            printOf({ number: null, name: { zh: one.zh, en: one.en }, lines: [] }),
          ),
        ],
  );
  return [...counters, ...zones];
};
