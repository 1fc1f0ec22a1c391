import { sql } from '../../kit/db.ts';
import type { HallEntry } from './entry.ts';

export const allUnits = sql<
  Record<string, never>,
  { id: number; path: string; kind: string; name_zh: string; name_en: string }
>('halls.units', 'select id, path, kind, name_zh, name_en from unit order by id');

/** The path of a hall is its unit's: a role on the unit reaches it. */
export const insertHall = sql<HallEntry & { id: number; unit_id: number; path: string }>(
  'halls.register',
  `insert into hall (id, unit_id, path, name_zh, name_en, hall_type, address_zh, address_en, property_basis, supervision_phone,
     licence_no, licence_until, registry_state, opens, closes, lease_until, operator, is_public, short_hours_until, owner_kind, full_service, latitude, longitude, needs_acceptance)
   values (:id, :unit_id, :path, :name_zh, :name_en, :hall_type, :address_zh, :address_en, :property_basis, :supervision_phone,
     :licence_no, :licence_until, :registry_state, :opens, :closes, :lease_until, :operator, :is_public, :short_hours_until, :owner_kind, :full_service, :latitude, :longitude, true)
   on conflict do nothing`,
);

export const findEntry = sql<{ hall_id: number }, HallEntry>(
  'halls.entry',
  `select name_zh, name_en, address_zh, address_en, hall_type, opens, closes, supervision_phone, licence_no,
     to_char(licence_until, 'YYYY-MM-DD') as licence_until, registry_state, property_basis, operator, is_public, owner_kind, full_service, latitude, longitude,
     to_char(lease_until, 'YYYY-MM-DD') as lease_until, to_char(short_hours_until, 'YYYY-MM-DD') as short_hours_until
   from hall where id = :hall_id`,
);

export const setStar = sql<{ hall_id: number; star: number | null }>(
  'halls.set_star',
  'update hall set star = :star where id = :hall_id',
);

export const setSmart = sql<{ hall_id: number; smart: boolean }>(
  'halls.set_smart',
  'update hall set smart = :smart where id = :hall_id',
);

export const updateHall = sql<HallEntry & { hall_id: number }>(
  'halls.amend',
  `update hall set name_zh = :name_zh, name_en = :name_en, address_zh = :address_zh, address_en = :address_en,
     hall_type = :hall_type, opens = :opens, closes = :closes, supervision_phone = :supervision_phone,
     licence_no = :licence_no, licence_until = :licence_until, registry_state = :registry_state,
     property_basis = :property_basis, lease_until = :lease_until, operator = :operator, is_public = :is_public,
     short_hours_until = :short_hours_until, owner_kind = :owner_kind, full_service = :full_service, latitude = :latitude, longitude = :longitude, needs_acceptance = needs_acceptance or address_zh <> :address_zh
   where id = :hall_id`,
);
