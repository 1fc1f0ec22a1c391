import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** What the customer is warned of and asked before a business that swindlers live on (PAY-03, RNM-09). */
export type RiskKind =
  | 'new_connection'
  | 'new_connection_more'
  | 'unit_connection'
  | 'unit_connection_more'
  | 'sim_replacement'
  | 'large_payment';

/** How far the questions are: asked of the customer, answered well, answered with a red flag, let through all the same. */
export const risk_flags = ['asked', 'clear', 'red', 'allowed'] as const;
export type RiskFlag = (typeof risk_flags)[number];

/** One question to the customer, and the answer that stops the order. */
export interface RiskQuestion {
  code: string;
  say: Words;
  red: boolean;
}

/** The warning and the questions of one kind, in their edition. */
export interface RiskList {
  version: string;
  notice: Words;
  questions: readonly RiskQuestion[];
}

const new_number: RiskList = {
  version: '1.0',
  notice: {
    zh: '出租、出借、出卖电话卡违法，可能被停卡、罚款，还会影响您今后办卡。',
    en: 'Letting, lending or selling a phone card is against the law: the card may be stopped and you may be fined.',
  },
  questions: [
    {
      code: 'own_use',
      say: { zh: '这张卡是机主本人用吗？', en: 'Will the holder use this card?' },
      red: false,
    },
    {
      code: 'paid_for',
      say: { zh: '有人出钱请您来办卡吗？', en: 'Is somebody paying you to get this card?' },
      red: true,
    },
    {
      code: 'handed_on',
      say: { zh: '办好后要把卡交给别人吗？', en: 'Will you hand the card to somebody else?' },
      red: true,
    },
  ],
};

const unit_number: RiskList = {
  version: '1.0',
  notice: {
    zh: '单位号码登记给谁就由谁用；出租、出借、出卖违法，号码会停，单位和经办人都要担责。',
    en: 'A unit’s number is used by whom it is registered to; to let, lend or sell it is against the law, for the unit and its handler alike.',
  },
  questions: [
    {
      code: 'own_use',
      say: { zh: '这个号码由登记的使用人自己用吗？', en: 'Will the registered user use this number?' },
      red: false,
    },
    {
      code: 'paid_for',
      say: { zh: '有外人出钱请您来办吗？', en: 'Is somebody outside the unit paying you for this?' },
      red: true,
    },
    {
      code: 'handed_on',
      say: { zh: '办好后要把卡交给单位以外的人吗？', en: 'Will the card go to somebody outside the unit?' },
      red: true,
    },
  ],
};

/** The warnings and questions, as data: a changed text is a new edition. */
export const risk_lists: Record<RiskKind, RiskList> = {
  new_connection: new_number,
  // The signs of an abnormal application ask for more (RNM-09).
  new_connection_more: {
    version: '1.0',
    notice: new_number.notice,
    questions: [
      ...new_number.questions,
      {
        code: 'all_mine',
        say: { zh: '名下的号码都是您自己在用吗？', en: 'Do you use every number under your name yourself?' },
        red: false,
      },
      {
        code: 'sent_here',
        say: {
          zh: '有人带您来、教您怎么回答吗？',
          en: 'Did somebody bring you here and tell you what to answer?',
        },
        red: true,
      },
    ],
  },
  unit_connection: unit_number,
  unit_connection_more: {
    version: '1.0',
    notice: unit_number.notice,
    questions: [
      ...unit_number.questions,
      {
        code: 'all_mine',
        say: {
          zh: '使用人登记的单位号码都是他自己在用吗？',
          en: 'Does the user use every number registered to them?',
        },
        red: false,
      },
    ],
  },
  sim_replacement: {
    version: '1.0',
    notice: {
      zh: '补卡后旧卡立即作废。骗子常假冒客服、公安让人补卡或说出验证码，请不要相信。',
      en: 'The old card stops at once. Swindlers pose as service staff or police and ask for a new card or for codes: do not believe them.',
    },
    questions: [
      {
        code: 'own_wish',
        say: { zh: '是您自己要补这张卡吗？', en: 'Is the new card your own wish?' },
        red: false,
      },
      {
        code: 'told_to',
        say: {
          zh: '有人打电话或发消息让您来补卡吗？',
          en: 'Did somebody call or write and tell you to get one?',
        },
        red: true,
      },
      {
        code: 'code_asked',
        say: { zh: '有人向您要过验证码吗？', en: 'Did anybody ask you for a code?' },
        red: true,
      },
    ],
  },
  large_payment: {
    version: '1.0',
    notice: {
      zh: '缴进去的话费很难追回。说“刷单返利”“安全账户”“解冻”让您缴费的，都是骗子。',
      en: 'Money paid in is hard to get back. Whoever promises a reward, a safe account or a release for it is a swindler.',
    },
    questions: [
      {
        code: 'knows_holder',
        say: {
          zh: '您认识这个号码的机主吗？（自己的也算）',
          en: 'Do you know whose number it is, or is it yours?',
        },
        red: false,
      },
      {
        code: 'told_to',
        say: {
          zh: '有人在电话或网上让您来缴这笔钱吗？',
          en: 'Did somebody on the phone or online tell you to pay?',
        },
        red: true,
      },
      {
        code: 'reward',
        say: { zh: '有人答应缴了以后返钱给您吗？', en: 'Did somebody promise you money back for it?' },
        red: true,
      },
    ],
  },
};

/** The questions of a list that were answered with a red flag. */
export const redOf = (list: RiskList, answers: Readonly<Record<string, boolean>>): RiskQuestion[] =>
  list.questions.filter(one => answers[one.code] === one.red);

/** Why the answers do not stand: another edition of the warning, or a question left out (PAY-03). */
export const whyNotAnswered = guarded(
  'PAY-03',
  (
    list: RiskList,
    given: { version: string; answers: Readonly<Record<string, boolean>> },
  ): string | undefined => {
    if (given.version !== list.version) return 'orders.form_changed';
    return list.questions.every(one => typeof given.answers[one.code] === 'boolean')
      ? undefined
      : 'orders.risk_not_all';
  },
);

/** Why an order may not go on: the customer has not been warned and asked, or an answer waits for a manager's word. */
export const whyNotSafe = guarded(['PAY-03', 'RNM-09'], (flag: RiskFlag | null): string | undefined => {
  if (flag === 'asked') return 'orders.risk_not_asked';
  return flag === 'red' ? 'orders.red_flag' : undefined;
});
