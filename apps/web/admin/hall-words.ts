import type { Words } from '../../../kit/words.ts';

/** What the registry of halls and counters says. */
export const hall_words = {
  register: { zh: '登记新厅', en: 'Register a hall' },
  number: { zh: '厅号', en: 'Hall number' },
  unit: { zh: '所属单位', en: 'Unit' },
  name_zh: { zh: '厅名', en: 'Name in Chinese' },
  name_en: { zh: '厅名（英文）', en: 'Name in English' },
  address_zh: { zh: '地址', en: 'Address in Chinese' },
  address_en: { zh: '地址（英文）', en: 'Address in English' },
  hall_type: { zh: '厅型', en: 'Type' },
  owner_kind: { zh: '归属', en: 'Owner' },
  full_service: { zh: '业务范围', en: 'Offers' },
  whole_list: { zh: '综合厅，全部业务', en: 'Every business' },
  part_of_list: { zh: '部分业务', en: 'Part of the list' },
  opens: { zh: '开门', en: 'Opens' },
  closes: { zh: '闭店', en: 'Closes' },
  phone: { zh: '监督电话', en: 'Supervision phone' },
  licence_no: { zh: '工商登记号', en: 'Licence number' },
  licence_until: { zh: '登记有效至', en: 'Licence until' },
  licence_help: { zh: '到期当天起不能开门', en: 'The hall may not open once it has expired' },
  property_basis: { zh: '房产', en: 'Premises' },
  lease_until: { zh: '租约到期', en: 'Lease until' },
  operator: { zh: '经营方', en: 'Operator' },
  latitude: { zh: '纬度', en: 'Latitude' },
  longitude: { zh: '经度', en: 'Longitude' },
  short_hours_until: { zh: '短时营业豁免至', en: 'Short hours until' },
  short_hours_help: { zh: '一天不足十小时须有期限', en: 'Needed below ten hours a day' },
  is_public: { zh: '面向公众', en: 'Open to' },
  everybody: { zh: '任何人', en: 'Everybody' },
  by_invitation: { zh: '只限预约', en: 'By invitation' },
  state: { zh: '登记状态', en: 'State' },
  save: { zh: '保存登记', en: 'Save the entry' },
  saved: { zh: '已保存', en: 'Saved' },
  pick: { zh: '点一个厅看登记', en: 'Pick a hall to see its entry' },
  voice: { zh: '叫号播报', en: 'Spoken calls' },
  voice_way: {
    browser: { zh: '叫号屏自己的中文语音', en: 'by the wall’s own Mandarin voice' },
    server: { zh: '服务器合成的语音', en: 'by the server’s voice' },
    none: { zh: '还没有能发声的叫号屏，只显示', en: 'no wall with a voice was heard of: shown only' },
  },
  server_voice: (name: string): Words => ({
    zh: `服务器装有 ${name}`,
    en: `${name} is installed on the server`,
  }),
  no_server_voice: {
    zh: '服务器没有装 espeak-ng',
    en: 'espeak-ng is not installed on the server',
  },
  counters: { zh: '台席', en: 'Counters' },
  add_counter: { zh: '新增台席', en: 'Add a counter' },
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  counter_number: { zh: '台号', en: 'Counter number' },
  wall: { zh: '位置', en: 'Wall' },
  access: { zh: '无障碍', en: 'Accessible' },
  classes: { zh: '号类', en: 'Classes' },
  businesses: { zh: '可办业务', en: 'Businesses' },
  licensed: (classes: string, n: number): Words => ({
    zh: `${classes}，${n} 项业务`,
    en: `${classes}; ${n} businesses`,
  }),
  edit: { zh: '改', en: 'Change' },
  cancel: { zh: '取消', en: 'Cancel' },
  counter_save: { zh: '保存台席', en: 'Save the counter' },
  and: { zh: '、', en: ', ' },
} as const;

/** Where a counter stands. */
export const walls: Record<'north' | 'east', Words> = {
  north: { zh: '正面', en: 'Front' },
  east: { zh: '侧面', en: 'Side' },
};

/** What makes a counter easy to use. */
export const features: Record<'low_counter' | 'care_seat', Words> = {
  low_counter: { zh: '低位台', en: 'Low counter' },
  care_seat: { zh: '爱心台席', en: 'Care seat' },
};

/** States of a registry entry. */
export const registry_states: Record<'active' | 'suspended' | 'retired', Words> = {
  active: { zh: '在营', en: 'Active' },
  suspended: { zh: '停业', en: 'Suspended' },
  retired: { zh: '撤销', en: 'Closed down' },
};

/** How the premises are held. */
export const property_bases = {
  built: { zh: '自建', en: 'Built' },
  bought: { zh: '购买', en: 'Bought' },
  leased: { zh: '租赁', en: 'Leased' },
};

/** What the organisation says. */
export const organisation_words = {
  name: { zh: '组织', en: 'Organisation' },
  lead: {
    zh: '集团、省、市、区县、厅、台：岗位给在哪一级，就管它下面的全部',
    en: 'Group, province, branch, district, hall, counter: a post reaches whatever lies below where it is given',
  },
  enter: { zh: '登记单位', en: 'Enter a unit' },
  pick: { zh: '点一个单位', en: 'Pick a unit' },
  halls: (n: number): Words => ({ zh: `${n} 厅`, en: `${n} ${n === 1 ? 'hall' : 'halls'}` }),
  counters: (n: number): Words => ({ zh: `${n} 台`, en: `${n} counters` }),
  posts: { zh: '在这一级任职，管下面全部', en: 'Posts here reach everything below' },
  no_posts: { zh: '这一级没有人任职', en: 'Nobody holds a post at this level' },
  own_halls: { zh: '直属的厅', en: 'Halls of this unit itself' },
  none_here: { zh: '没有直属的厅，都在下级', en: 'None: they belong to the units below' },
  belongs: { zh: '隶属', en: 'Belongs to' },
  place: { zh: '改隶属', en: 'Move it' },
  parent: { zh: '上级单位', en: 'Below' },
  becomes: (kind: string): Words => ({ zh: `登记为${kind}`, en: `Entered as: ${kind.toLowerCase()}` }),
  id: { zh: '单位号', en: 'Unit number' },
  name_zh: { zh: '名称', en: 'Name in Chinese' },
  name_en: { zh: '名称（英文）', en: 'Name in English' },
  cancel: { zh: '取消', en: 'Cancel' },
  rename: { zh: '改名', en: 'Rename' },
  keep_name: { zh: '保存名称', en: 'Keep the name' },
  former: { zh: '曾用名', en: 'Called before' },
  until: (day: string, by: string): Words => ({
    zh: `到 ${day}，${by} 改`,
    en: `until ${day}, renamed by ${by}`,
  }),
} as const;

/** Whose halls they are. */
export const owner_kinds = {
  company: { zh: '省公司', en: 'Province company' },
  group_unit: { zh: '集团直属单位', en: 'Unit of the group' },
  specialised_company: { zh: '专业公司', en: 'Specialised company' },
};
