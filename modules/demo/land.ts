import { bulk, type Put } from './bulk.ts';
import { workCalendar } from './calendar.ts';
import { type DemoHall, units } from './province.ts';
import { demoPlaces } from './spots.ts';

const statements = {
  unit: bulk('unit', 'id, parent_id, path, kind, name_zh, name_en'),
  hall: bulk(
    'hall',
    'id, unit_id, path, name_zh, name_en, hall_type, brand, star, round_the_clock, address_zh, address_en, property_basis, lease_until, licence_no, licence_until, supervision_phone, registry_state, opens, closes, plan, owner_kind, full_service, smart, for_replay, latitude, longitude',
  ),
  populated_place: bulk(
    'populated_place',
    'id, unit_id, name_zh, name_en, residents, latitude, longitude, entered_by, entered_at',
  ),
  calendar_day: bulk('calendar_day', 'day, works, name_zh, name_en'),
};

/** The units, the halls and where they stand, the places people live in, and the calendar they all go by. */
export async function seedLand(put: Put, all: readonly DemoHall[]): Promise<void> {
  await put(statements.unit, [...units]);
  await put(
    statements.hall,
    all.map(hall => ({ ...hall, brand: 'goutong100' })),
  );
  await put(statements.populated_place, demoPlaces());
  await put(statements.calendar_day, workCalendar());
}
