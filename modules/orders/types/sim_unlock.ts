import { z } from 'zod';
import { guarded } from '../../../kit/guard.ts';
import { business, type Looked } from '../business.ts';

type Asks = Record<string, never>;

/** How long the code stands on the customer's screen, as the norm has it today. */
const seconds = ({ norms }: Looked<Asks>): number => norms.unlock_code_shown_for ?? 0;

/** Only the card that works in this very number is opened; a lost or dead one is replaced (BIZ-11). */
const whyNotOpen = guarded('BIZ-11', ({ number }: Looked<Asks>): string | undefined => {
  if (number?.state !== 'in_service' && number?.state !== 'suspended') return 'carrier.not_in_service';
  return number.sim_state === 'active' ? undefined : 'orders.no_card_to_open';
});

/** SIM卡解锁: the holder reads the card's code once, on the own screen; no clerk sees it and no paper has it (BIZ-11). */
export const sim_unlock = business<Asks>({
  code: 'sim_unlock',
  say: { zh: '电话卡解锁', en: 'SIM unlock' },
  skill: 'sim_replacement',
  rows: ['BIZ-11', 'BIZ-23'],
  identity: 'holder',
  // The code opens somebody's phone: it is read by the holder and by nobody for them.
  agent: false,
  about: 'number',
  asks: z.strictObject({}),
  signs: 'signature',
  takes_card: false,
  // The code comes from the core.
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'handling_limit_sim_unlock',
  says: ['unlock_code_shown_for'],
  shows_code: true,
  whyNot: whyNotOpen,
  charges: () => [],
  sheet: of => ({
    content: {
      zh: `${of.number?.mask ?? ''} 的卡被锁，给您解锁码（PUK）：只在您这块屏上显示一次，${seconds(of)} 秒。`,
      en: `The code (PUK) that opens the locked card of ${of.number?.mask ?? ''}: on your screen alone, once, for ${seconds(of)} seconds.`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有其他费用', en: 'Nothing else' },
    duties: {
      zh: '请把手机准备好再看；解锁码连错十次，卡就作废，要补卡。解锁后自己设新的卡密码，谁也别告诉。',
      en: 'Have the phone ready before you look. Ten wrong tries make the card void. Choose a new PIN afterwards and tell it to nobody.',
    },
  }),
  form: ({ number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    {
      say: { zh: '卡', en: 'Card' },
      value: { zh: `尾号 ${number?.sim_tail ?? '—'}`, en: `ending ${number?.sim_tail ?? '—'}` },
    },
  ],
  // Nothing changes at the core: the card is opened by its holder, with the code.
  effects: () => [],
  cards: [
    {
      zh: '「解锁码只在您那块屏上显示一次，我这边看不到，请您自己输。」',
      en: '“The code is shown once, on your screen alone; I cannot see it. Please type it yourself.”',
    },
    {
      zh: '「连着输错十次卡就报废了，不着急；输好了告诉我，我再办结。」',
      en: '“Ten wrong tries make the card void; take your time, and tell me when it is typed: I end the visit then.”',
    },
  ],
  example: {},
});
