/** How a hall is owned and run (ORG-01). */
export type HallType =
  | 'self_operated'
  | 'partner'
  | 'outsourced'
  | 'owned_third_party_run'
  | 'direct_store'
  | 'entrusted_store'
  | 'franchise'
  | 'authorised_agent';

/** What the registry keeps of a hall (ORG-01). */
export type HallEntry = {
  name_zh: string;
  name_en: string;
  address_zh: string;
  address_en: string;
  hall_type: HallType;
  star: number | null;
  opens: string;
  closes: string;
  supervision_phone: string | null;
  licence_no: string | null;
  licence_until: string | null;
  registry_state: 'active' | 'suspended' | 'retired';
};
