import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

/** Where people live, as the register keeps it. */
export type PlaceFacts = {
  name_zh: string;
  name_en: string;
  residents: number;
  latitude: number;
  longitude: number;
  listed: boolean;
};
export type PlaceRow = PlaceFacts & {
  id: Id;
  unit_id: number;
  path: string;
  unit_zh: string;
  unit_en: string;
};

const columns = `p.id, p.unit_id, u.path, u.name_zh as unit_zh, u.name_en as unit_en, p.name_zh, p.name_en, p.residents,
  p.latitude, p.longitude, p.listed`;

export const allPlaces = sql<Record<string, never>, PlaceRow>(
  'siting.places',
  `select ${columns} from populated_place p join unit u on u.id = p.unit_id order by p.unit_id, p.residents desc`,
);
export const findPlace = sql<{ id: Id }, PlaceRow>(
  'siting.place',
  `select ${columns} from populated_place p join unit u on u.id = p.unit_id where p.id = :id`,
);
export const insertPlace = sql<PlaceFacts & { id: Id; unit_id: number; entered_by: Id; entered_at: Instant }>(
  'siting.enter_place',
  `insert into populated_place (id, unit_id, name_zh, name_en, residents, latitude, longitude, listed, entered_by, entered_at)
   values (:id, :unit_id, :name_zh, :name_en, :residents, :latitude, :longitude, :listed, :entered_by, :entered_at)
   on conflict do nothing`,
);
export const updatePlace = sql<PlaceFacts & { id: Id }>(
  'siting.amend_place',
  `update populated_place set name_zh = :name_zh, name_en = :name_en, residents = :residents, latitude = :latitude,
     longitude = :longitude, listed = :listed where id = :id`,
);
