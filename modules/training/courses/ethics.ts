import { course } from '../course.ts';
import { everybody } from './posts.ts';

/** Sincerity, ethics, and what is kept to oneself. */
export const ethics = course({
  code: 'ethics',
  say: ['职业道德与保密', 'Ethics and confidentiality'],
  lead: ['每年签一次承诺，先弄懂签的是什么。', 'Signed anew each year: first know what you sign.'],
  rows: ['PRIN-03', 'CONF-02'],
  form: 'self',
  roles: everybody,
  units: [
    {
      say: ['真诚：说真话，认错误', 'Sincerity: the truth, and one’s mistakes'],
      rows: ['PRIN-03'],
      text: [
        [
          '费用、合约期、违约金先说清再签；不确定就说不确定并去查，不编。',
          'Fees, terms and penalties are told before the signature; what you do not know you say you do not know, and look it up.',
        ],
        [
          '办错了当场认、当场改、当场报值班经理；藏一个错比犯一个错重。',
          'A mistake is admitted, mended and reported at once; hiding it weighs more than making it.',
        ],
        [
          '情绪撑不住时按「暂停」，找值班经理换台，不在客户面前硬撑。',
          'When you can no longer keep calm, pause the counter and have the duty manager swap, rather than break in front of a customer.',
        ],
      ],
      pairs: [
        [
          ['「这个不要钱」（合约里有）', '«It is free» (the contract says otherwise)'],
          [
            '「前六个月免费，第七个月起每月十元」',
            '«Free for six months, ten yuan a month from the seventh»',
          ],
        ],
      ],
    },
    {
      say: ['保密：密码、资料、对外说话', 'Secrets: passwords, data, talking outside'],
      rows: ['CONF-02'],
      text: [
        [
          '账号密码只有自己知道，不借不写；离台锁屏。同事要用，让他登自己的。',
          'Your password is yours alone, neither lent nor written; lock the screen when you leave. A colleague signs in as themselves.',
        ],
        [
          '经营数据、客户资料不发个人微信、不发朋友圈；记者来问，一律请厅经理。',
          'Figures and customer data go into no private chat; a journalist is sent to the hall manager, always.',
        ],
      ],
      pairs: [
        [
          ['「用我的号先办一下」', '«Use my sign-in for now»'],
          ['「请登您自己的账号」', '«Please sign in yourself»'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'PRIN-03',
      ask: [
        '客户问套餐有没有合约期，您不确定，怎么办？',
        'A customer asks about the contract term and you are not sure. What do you do?',
      ],
      choices: [
        ['说没有', 'Say there is none'],
        ['说去查，查清再答', 'Say you will look, then answer'],
        ['转移话题', 'Change the subject'],
      ],
      right: 1,
      why: ['不编，查清再答。', 'Do not invent; look it up.'],
    },
    {
      row: 'PRIN-03',
      ask: [
        '多收了客户十元，客户没发现，怎么办？',
        'You took ten yuan too much and the customer did not notice. What do you do?',
      ],
      choices: [
        ['当场认、退、报值班经理', 'Admit it, give it back, report it'],
        ['日结时补平', 'Even it out at the close'],
        ['等客户来问', 'Wait to be asked'],
      ],
      right: 0,
      why: ['藏一个错比犯一个错重。', 'Hiding weighs more than the mistake.'],
    },
    {
      row: 'PRIN-03',
      ask: ['情绪快压不住了，怎么办？', 'You are about to lose your temper. What do you do?'],
      choices: [
        ['硬撑', 'Grit your teeth'],
        ['和客户讲清楚', 'Have it out with the customer'],
        ['暂停台席，请值班经理换台', 'Pause, and have the duty manager swap'],
      ],
      right: 2,
      why: ['真诚也包括照看自己的情绪。', 'Sincerity includes minding your own state.'],
    },
    {
      row: 'PRIN-03',
      ask: [
        '客户漏看了违约金条款就要签，怎么办？',
        'A customer is about to sign without seeing the penalty. What do you do?',
      ],
      choices: [
        ['让他签', 'Let them'],
        ['指给他看，念一遍再签', 'Show it, read it out, then sign'],
        ['签完再说', 'Tell them after'],
      ],
      right: 1,
      why: ['先说清，再签。', 'Told first, then signed.'],
    },
    {
      row: 'CONF-02',
      ask: [
        '同事忘了密码，要借您的账号，怎么办？',
        'A colleague forgot the password and wants yours. What do you do?',
      ],
      choices: [
        ['借五分钟', 'Lend it for five minutes'],
        ['写给他', 'Write it down'],
        ['不借，请管理员重置', 'Do not; the administrator resets theirs'],
      ],
      right: 2,
      why: ['一人一号，谁办谁负责。', 'One person, one account.'],
    },
    {
      row: 'CONF-02',
      ask: ['记者进厅问营业额，怎么办？', 'A journalist asks about turnover. What do you do?'],
      choices: [
        ['请厅经理来答', 'Fetch the hall manager'],
        ['说个大概', 'Give a rough figure'],
        ['请他去问省公司网站', 'Refer to the web site'],
      ],
      right: 0,
      why: ['对外只有厅经理和指定的人。', 'Only the hall manager and those named speak outside.'],
    },
    {
      row: 'CONF-02',
      ask: ['离台两分钟去打印，屏幕怎么办？', 'You leave for two minutes to print. The screen?'],
      choices: [
        ['开着', 'Stays on'],
        ['锁屏', 'Is locked'],
        ['关显示器', 'Is turned dark'],
      ],
      right: 1,
      why: ['离台锁屏。', 'Locked whenever you leave.'],
    },
  ],
});
