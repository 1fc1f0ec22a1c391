import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { PublicationItem, PublicationState } from './publication.ts';

interface PublicationRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: PublicationState;
  item: PublicationItem;
  place: string;
  checked_at: Instant;
  valid_until: BusinessDay;
}

const columns = 'b.hall_id, b.id, b.state, b.item, b.place, b.checked_at, b.valid_until';

export const publicationsOf = sql<{ hall_id: number }, PublicationRow & { name: string; name_en: string }>(
  'facilities.publications',
  `select ${columns}, p.name, p.name_en from publication b join person p on p.id = b.checked_by where b.hall_id = :hall_id`,
);
export const publicationOf = sql<{ hall_id: number; item: PublicationItem }, PublicationRow>(
  'facilities.publication_of',
  `select ${columns} from publication b where b.hall_id = :hall_id and b.item = :item for update`,
);
export const findPublication = sql<{ hall_id: number; id: Id }, PublicationRow>(
  'facilities.publication',
  `select ${columns} from publication b where b.hall_id = :hall_id and b.id = :id for update`,
);
