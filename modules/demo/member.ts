import type { Role } from '../people/index.ts';

/** One invented member of staff. */
export interface CastMember {
  staff_no: string;
  name: string;
  name_en: string;
  title: 'mr' | 'ms';
  role: Role;
  hall_id?: number;
  unit_id?: number;
  /** Whose employee somebody is who is not ours. */
  employer?: string;
  skills?: readonly string[];
  /** Shown on the start page, in this order. */
  shown?: boolean;
}
