import { course } from '../course.ts';
import { serving } from './posts.ts';

/** The voice, and listening. */
export const voice = course({
  code: 'voice',
  say: ['声音与倾听', 'Voice and listening'],
  lead: [
    '说得清、听得完，一次就办对。',
    'Spoken clearly and heard to the end, it is done right the first time.',
  ],
  rows: ['LANG-04', 'LANG-05', 'TRN-08'],
  form: 'self',
  roles: serving,
  units: [
    {
      say: ['声音：大小、快慢、停顿', 'The voice: loud, fast, pausing'],
      rows: ['LANG-04', 'TRN-08'],
      text: [
        [
          '音量以台前一米听清、旁边台听不清为准；报证件号、余额、密码提示时再低一档。',
          'Loud enough for one metre, not for the next counter; lower still for document numbers, balances and passwords.',
        ],
        [
          '语速每分钟约二百字，数字三位一停：「一三八、零零……」。遇到老人慢三成，遇到投诉低半个调。',
          'About two hundred characters a minute, numbers in groups. A third slower for elder customers, half a tone lower in a complaint.',
        ],
        [
          '金额、期限、不能退的条件，说完停一秒，看客户点头。',
          'After an amount, a term or what cannot be undone, pause a second and wait for the nod.',
        ],
      ],
      pairs: [
        [
          ['隔着台喊余额', 'Calling a balance across counters'],
          ['转屏给客户看，轻声念', 'Turning the screen and reading it softly'],
        ],
      ],
    },
    {
      say: ['倾听：不打断、要复述', 'Listening: no interrupting, say it again'],
      rows: ['LANG-05'],
      text: [
        [
          '让客户把第一段话说完再开口；中间只用「嗯」「您说」。',
          'Let the first turn be finished; in between say no more than «yes» or «go on».',
        ],
        [
          '办之前复述一遍：「您要停机保号，从今天起，号码尾号 1234，对吗？」听到「对」再操作。',
          'Before acting say it again: «You want to suspend the number ending 1234 from today, is that right?», and act on the yes.',
        ],
      ],
      pairs: [
        [
          ['没听完就「这个办不了」', '«Not possible» before the end'],
          ['「我复述一下，您看对不对」', '«Let me say it again, is that right?»'],
        ],
      ],
    },
    {
      say: ['沟通：先情绪，后事情', 'Communicating: feelings first, then the matter'],
      rows: ['TRN-08'],
      text: [
        [
          '四步：听完、认可感受（「换我也急」）、说能做什么和多久、问一句「这样可以吗」。',
          'Four steps: hear out, acknowledge («I would worry too»), say what can be done and how long, ask «would that do?».',
        ],
        [
          '用「可以……」代替「不能……」：说得出替代方案，就别停在拒绝上。',
          'Say what can be done instead of what cannot: never stop at the refusal when there is another way.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'LANG-04',
      ask: ['报余额时音量怎么定？', 'How loud do you tell a balance?'],
      choices: [
        ['全厅听清', 'For the whole hall'],
        ['客户听清、邻台听不清', 'For the customer, not for the next counter'],
        ['写给客户看，不说话', 'In writing, without a word'],
      ],
      right: 1,
      why: ['余额是个人信息。', 'A balance is personal data.'],
    },
    {
      row: 'LANG-04',
      ask: ['念十一位号码怎么念？', 'How do you read out eleven digits?'],
      choices: [
        ['一口气', 'In one breath'],
        ['只念尾号', 'The last four only'],
        ['分段，每段停一下', 'In groups, with pauses'],
      ],
      right: 2,
      why: ['分段客户才能核对。', 'In groups the customer can check.'],
    },
    {
      row: 'LANG-04',
      ask: ['客户投诉时嗓门很大，您的声音？', 'A customer complains loudly. Your voice?'],
      choices: [
        ['低半个调、放慢', 'Half a tone lower, slower'],
        ['同样大声', 'As loud'],
        ['沉默', 'Silent'],
      ],
      right: 0,
      why: ['低而慢会把对方带下来。', 'Low and slow brings the other down.'],
    },
    {
      row: 'LANG-05',
      ask: [
        '客户还在讲前因，您已知道要办什么，怎么办？',
        'You know what is wanted while the customer still tells why. What now?',
      ],
      choices: [
        ['打断，直接办', 'Interrupt and act'],
        ['让他讲完，再复述确认', 'Let them finish, say it again, confirm'],
        ['边听边叫下一位', 'Call the next meanwhile'],
      ],
      right: 1,
      why: ['不打断，先复述再办。', 'No interrupting; say it again, then act.'],
    },
    {
      row: 'LANG-05',
      ask: ['复述要包含什么？', 'What is in the restatement?'],
      choices: [
        ['要办什么、哪个号码、从何时起', 'What, which number, from when'],
        ['客户的全部原话', 'Every word'],
        ['只说「明白了」', '«Understood»'],
      ],
      right: 0,
      why: ['三样对上，才不会办错。', 'With the three it cannot go wrong.'],
    },
    {
      row: 'TRN-08',
      ask: ['客户：「等了四十分钟！」第一句？', '«Forty minutes I waited!» Your first sentence?'],
      choices: [
        ['「大家都在等」', '«Everybody waits»'],
        ['「系统就这样」', '«That is the system»'],
        ['「让您久等了，换我也急，马上给您办」', '«You waited long, I would be upset too; let us do it now»'],
      ],
      right: 2,
      why: ['先认可感受，再办事。', 'The feeling first, then the matter.'],
    },
    {
      row: 'TRN-08',
      ask: ['套餐今天降不了档，怎么说？', 'The plan cannot be lowered today. How do you say it?'],
      choices: [
        ['「不能降」', '«Impossible»'],
        ['「下月一日可以降，我现在帮您约好」', '«From the first of next month; I can book it now»'],
        ['「规定就这样」', '«Those are the rules»'],
      ],
      right: 1,
      why: ['说能做什么、什么时候。', 'Say what can be done, and when.'],
    },
  ],
});
