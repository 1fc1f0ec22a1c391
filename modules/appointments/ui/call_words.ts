import type { Words } from '../../../kit/words.ts';

/** Booking for somebody on the phone. */
export const callWords = {
  title: { zh: '电话代客预约', en: 'Book for a caller' },
  find_hall: { zh: '厅名、街道或城市', en: 'Hall, street or city' },
  more_halls: (n: number): Words => ({
    zh: `还有 ${n} 个厅，请再输几个字`,
    en: `${n} more; type a little more`,
  }),
  errand: { zh: '要办', en: 'For' },
  when: { zh: '哪天几点', en: 'When' },
  choose: { zh: '先选时段', en: 'Choose a time first' },
  choose_note: {
    zh: '选好后，这里有要念给客户听的：地点、时间、带什么。',
    en: 'Then this side says what to read out: where, when, what to bring.',
  },
  read_out: { zh: '念给客户听', en: 'Read out to the caller' },
  place: (name: Words, address: Words): Words => ({
    zh: address.zh === '' ? '请到本厅来。' : `请到${name.zh}，地址在${address.zh}。`,
    en: address.en === '' ? 'Please come to this hall.' : `Please come to ${name.en}, ${address.en}.`,
  }),
  time: (when: string, what: Words): Words => ({
    zh: `${when}，办${what.zh}。`,
    en: `${when}, for ${what.en}.`,
  }),
  bring: { zh: '请带齐', en: 'Please bring' },
  window: (early: number, late: number): Words => ({
    zh: `可早到 ${early} 分钟，晚到不超过 ${late} 分钟。`,
    en: `Up to ${early} minutes early, at most ${late} late.`,
  }),
  phone: { zh: '客户的手机号', en: "The caller's mobile number" },
  phone_note: {
    zh: '预约码和改期的链接发到这个号码；只用于这次预约。',
    en: 'The code and the link to change it go there; used for this booking alone.',
  },
  was_read: { zh: '地点、时间、要带的，都念给客户听了', en: 'I read out where, when and what to bring' },
  need_read: { zh: '先念给客户听', en: 'Read it out first' },
  need_phone: { zh: '要 11 位手机号', en: 'A number of 11 digits is needed' },
  language: { zh: '短信语言', en: 'Language of the message' },
  book: (when: string): Words => ({ zh: `约 ${when}`, en: `Book ${when}` }),
  done: { zh: '约好了', en: 'Booked' },
  code: { zh: '预约码，念给客户', en: 'The booking code, read it out' },
  told: (mask: string): Words => ({
    zh: `确认短信已发到 ${mask}，改期和取消的链接在里面。`,
    en: `The confirmation goes to ${mask}, with the link to change or cancel.`,
  }),
  next: { zh: '下一位', en: 'Next caller' },
};
