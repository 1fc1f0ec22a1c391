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

/** Whose halls they are. */
export type OwnerKind = 'company' | 'group_unit' | 'specialised_company';

/** What the registry keeps of a hall (ORG-01). */
export type HallEntry = {
  /** Whose hall it is (ORG-08). */
  owner_kind: OwnerKind;
  /** Whether it is to offer every business (ORG-10). */
  full_service: boolean;
  name_zh: string;
  name_en: string;
  address_zh: string;
  address_en: string;
  hall_type: HallType;
  opens: string;
  closes: string;
  supervision_phone: string | null;
  /** How the premises are held, and until when when they are leased. */
  property_basis: 'built' | 'bought' | 'leased';
  lease_until: string | null;
  /** The company that runs the hall when it is not our own. */
  operator: string | null;
  /** Whether anybody may walk in. */
  is_public: boolean;
  /** The last day on which it may be open for fewer hours than the norm (SIGN-04). */
  short_hours_until: string | null;
  /** Where it stands, degrees north and east; both or neither (PRIN-17). */
  latitude: number | null;
  longitude: number | null;
  licence_no: string | null;
  licence_until: string | null;
  registry_state: 'active' | 'suspended' | 'retired';
};
