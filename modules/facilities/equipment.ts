import type { Words } from '../../kit/words.ts';

/** What may stand in a hall, as its standard and its zones count it (FAC-01). */
export const equipment_kinds = {
  door_sign: { zh: '门头标识', en: 'Sign over the door' },
  light_box: { zh: '灯箱', en: 'Light box' },
  waiting_seat: { zh: '等候椅', en: 'Waiting seats' },
  love_seat: { zh: '爱心座', en: 'Care seats' },
  ramp: { zh: '坡道', en: 'Ramp' },
  note_detector: { zh: '点验钞机', en: 'Note detectors' },
  id_reader: { zh: '读证器', en: 'ID readers' },
  document_camera: { zh: '高拍仪', en: 'Document cameras' },
  self_terminal: { zh: '自助终端', en: 'Self-service terminals' },
  demo_phone: { zh: '演示机', en: 'Demo devices' },
  camera: { zh: '监控摄像头', en: 'Cameras' },
  safe: { zh: '保险柜', en: 'Safe' },
  extinguisher: { zh: '灭火器', en: 'Extinguishers' },
  water: { zh: '饮水机', en: 'Water dispenser' },
  first_aid: { zh: '药箱', en: 'First-aid box' },
  umbrella: { zh: '便民雨伞', en: 'Umbrellas to lend' },
  reading_glasses: { zh: '老花镜', en: 'Reading glasses' },
  wifi: { zh: '客户无线网络', en: 'Wi-Fi for customers' },
  charger_c: { zh: 'Type-C 充电口', en: 'Chargers Type-C' },
  charger_micro: { zh: 'Micro-USB 充电口', en: 'Chargers Micro-USB' },
  charger_wireless: { zh: '无线充电座', en: 'Wireless chargers' },
  kiosk: { zh: '取号机', en: 'Ticket kiosks' },
  wall: { zh: '叫号屏', en: 'Wall screens' },
  counter: { zh: '台席', en: 'Counters' },
  low_counter: { zh: '低位台', en: 'Low counters' },
} satisfies Record<string, Words>;

export type Equipment = keyof typeof equipment_kinds;

/** What is counted by the registry itself: counters and screens are entered on the admin pages. */
export const counted_elsewhere: readonly Equipment[] = ['kiosk', 'wall', 'counter', 'low_counter'];

/** What a zone may be (FAC-02 to FAC-11). */
export const zone_kinds = {
  consultation: { zh: '咨询服务区', en: 'Consultation' },
  acceptance: { zh: '业务受理区', en: 'Acceptance' },
  payment: { zh: '缴费专区', en: 'Payment' },
  deviceSales: { zh: '终端销售区', en: 'Device sales' },
  selfService: { zh: '自助服务区', en: 'Self-service' },
  vip: { zh: '贵宾专区', en: 'VIP' },
  demo: { zh: '新业务演示区', en: 'Demonstration' },
  rest: { zh: '客户休息区', en: 'Rest area' },
  group: { zh: '集团客户专区', en: 'Corporate customers' },
  goTone: { zh: '全球通专区', en: 'GoTone' },
} satisfies Record<string, Words>;

export type ZoneKind = keyof typeof zone_kinds;
