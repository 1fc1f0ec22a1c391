import type { Checklist } from '../list.ts';

/** What is looked at before the doors open (catalogue 4.2, 08:15 to 08:55). */
export const opening: Checklist = {
  code: 'opening',
  say: { zh: '开门检查', en: 'Opening checks' },
  items: [
    {
      code: 'exits',
      say: { zh: '安全出口、疏散通道畅通', en: 'Exits and escape routes are clear' },
      weight: 'critical',
      rows: ['FIRE-01'],
      photo_on_fail: true,
    },
    {
      code: 'extinguishers',
      say: { zh: '灭火器在位、压力正常', en: 'Extinguishers are in place and charged' },
      weight: 'critical',
      rows: ['FIRE-01'],
    },
    {
      code: 'electricity',
      say: { zh: '配电、插座无异常', en: 'Electrical panels and sockets are sound' },
      weight: 'critical',
      rows: ['ELEC-01'],
    },
    {
      code: 'payment_codes',
      say: { zh: '收款码牌没有被覆盖、调换', en: 'The codes to pay by are neither covered nor exchanged' },
      weight: 'critical',
      rows: ['PAY-03'],
      photo_on_fail: true,
    },
    {
      code: 'note_detectors',
      say: {
        zh: '点验钞机用测试币试过，会报警',
        en: 'The note detectors were tried with a test note and gave the alarm',
      },
      weight: 'critical',
      rows: ['CASH-06'],
    },
    {
      code: 'brand_sign',
      say: { zh: '门口标识完整', en: 'The sign at the door is complete' },
      weight: 'major',
      rows: ['SIGN-01'],
      photo_on_fail: true,
    },
    {
      code: 'plate',
      say: { zh: '铭牌厅名、营业时间与登记一致', en: 'The plate shows the registered name and hours' },
      weight: 'major',
      rows: ['SIGN-02', 'SIGN-03'],
      photo_on_fail: true,
    },
    {
      code: 'supervision_phone',
      say: {
        zh: '10086、厅监督电话、12300 与 12381、意见簿、二维码都在位',
        en: '10086, the hall’s supervision phone, 12300 and 12381, opinion book and QR code are in place',
      },
      weight: 'critical',
      rows: ['SIGN-17'],
      photo_on_fail: true,
    },
    {
      code: 'kiosk',
      say: { zh: '取号机试打一张', en: 'The kiosk printed a test slip' },
      weight: 'major',
      rows: ['FAC-15'],
    },
    {
      code: 'wall',
      say: { zh: '叫号屏、语音正常', en: 'Wall screen and voice work' },
      weight: 'major',
      rows: ['FAC-15'],
    },
    {
      code: 'counters',
      say: { zh: '台席终端、读证器、打印机正常', en: 'Counter terminals, ID readers and printers work' },
      weight: 'major',
      rows: ['FAC-03', 'FAC-15'],
    },
    {
      code: 'self_service',
      say: { zh: '自助终端正常', en: 'Self-service terminals work' },
      weight: 'major',
      rows: ['FAC-06'],
    },
    {
      code: 'rest_area',
      say: {
        zh: '休息区座椅、饮水、充电、药箱、老花镜',
        en: 'Rest area: seats, water, charging, first aid, reading glasses',
      },
      weight: 'minor',
      rows: ['FAC-09', 'FAC-12', 'FAC-18'],
    },
    {
      code: 'access',
      say: { zh: '坡道、爱心座、低位台面可用', en: 'Ramp, care seats and low counter are usable' },
      weight: 'major',
      rows: ['FAC-20'],
    },
    {
      code: 'materials',
      say: {
        zh: '过期宣传品已撤，资费公示为现行版',
        en: 'Expired materials are gone, published fees are the present version',
      },
      weight: 'major',
      rows: ['SIGN-09', 'SIGN-16'],
    },
    {
      code: 'clean',
      say: { zh: '门前、厅内整洁', en: 'Clean inside and outside' },
      weight: 'minor',
      rows: ['ENV-01'],
    },
    {
      code: 'temperature',
      say: { zh: '温度、通风适宜', en: 'Temperature and air are right' },
      weight: 'minor',
      rows: ['ENV-02', 'ENV-03'],
    },
    {
      code: 'badges',
      say: { zh: '当班人员着装、工牌齐整', en: 'Staff on duty are properly dressed, badges worn' },
      weight: 'major',
      rows: ['STF-02'],
    },
  ],
};
