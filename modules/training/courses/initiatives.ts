import { course } from '../course.ts';
import { everybody } from './posts.ts';

/** What we are here for, and the five initiatives. */
export const initiatives = course({
  code: 'initiatives',
  say: ['服务理念与五个主动', 'What we are here for; five initiatives'],
  lead: [
    '让客户满意是不懈的追求：主动一步，客户少走十步。',
    'A satisfied customer is what we strive for: one step of ours saves ten of theirs.',
  ],
  rows: ['PRIN-01', 'PRIN-06', 'PRIN-07', 'STF-06'],
  form: 'self',
  roles: everybody,
  units: [
    {
      say: ['客户是企业的生命线', 'Customers are our lifeline'],
      rows: ['PRIN-01'],
      text: [
        [
          '客户走进来，是把时间交给我们。一次办清、少跑一趟，就是满意；满意由客户说了算，评价谁也不能代。',
          'Whoever comes in gives us time. Done at one counter, in one visit: that is satisfaction; the customer says so and nobody else.',
        ],
        [
          '两难时按这个顺序想：安全和法律，其次客户的利益，再其次厅里的方便。',
          'When in doubt: first safety and law, then the customer’s interest, then our convenience.',
        ],
      ],
    },
    {
      say: ['五个主动', 'Five initiatives'],
      rows: ['PRIN-06', 'PRIN-07'],
      text: [
        [
          '主动问候、主动招呼、主动服务、主动征求意见；第五项原文缺，本厅暂定主动送别。',
          'Unasked we greet, turn to the customer, offer service and ask for an opinion; the fifth is missing in the source, and here it is seeing off.',
        ],
        [
          '来有迎声：客户到台前三步、坐下之前，话先到。办结问一句「还有什么可以帮您？对今天的服务有什么建议？」',
          'The greeting comes at three steps, before the customer sits. At the end: «Anything else? Any suggestion about today?»',
        ],
      ],
      pairs: [
        [
          ['等客户先开口', 'Waiting for the customer to speak'],
          ['「您好，请坐，办理什么业务？」', '«Good day, please sit, what may I do for you?»'],
        ],
      ],
    },
    {
      say: ['客户导向：把事办成', 'Customer first: get it done'],
      rows: ['STF-06'],
      text: [
        [
          '问清目的再办手续：来「销户」的人，一半是嫌贵，一半是要搬家。问一句「方便说说原因吗」，常常有更省的办法。',
          'Ask for the purpose before the procedure: half of those who want to cancel find it dear, half are moving. «May I ask why?» often finds a cheaper way.',
        ],
        [
          '办不成也有交代：谁接手、几点前答复、怎么联系。',
          'What cannot be done has its word: who takes it over, by when, and how.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'PRIN-01',
      ask: ['客户满不满意，谁说了算？', 'Who says whether a customer is satisfied?'],
      choices: [
        ['值班经理', 'The duty manager'],
        ['客户自己', 'The customer'],
        ['系统平均分', 'The average'],
      ],
      right: 1,
      why: ['客户满意是唯一尺度。', 'The customer’s satisfaction is the measure.'],
    },
    {
      row: 'PRIN-01',
      ask: ['安全和省事冲突，先顾哪个？', 'Safety against convenience: which first?'],
      choices: [
        ['省事', 'Convenience'],
        ['看心情', 'As you like'],
        ['安全和法律', 'Safety and law'],
      ],
      right: 2,
      why: ['顺序：安全法律、客户利益、厅里方便。', 'Safety and law, the customer, then us.'],
    },
    {
      row: 'PRIN-06',
      ask: ['五个主动里没有哪个？', 'Which is no initiative?'],
      choices: [
        ['主动推销最贵套餐', 'Selling the dearest plan'],
        ['主动问候', 'Greeting'],
        ['主动征求意见', 'Asking for an opinion'],
      ],
      right: 0,
      why: ['主动服务不是主动推销。', 'Offering service is not pushing products.'],
    },
    {
      row: 'PRIN-06',
      ask: ['什么时候征求意见？', 'When is the opinion asked for?'],
      choices: [
        ['客户投诉之后', 'After a complaint'],
        ['业务办结、送别之前', 'When it is done, before the farewell'],
        ['月底', 'At the end of the month'],
      ],
      right: 1,
      why: ['当面、当时问。', 'Face to face, at once.'],
    },
    {
      row: 'PRIN-07',
      ask: ['迎声什么时候到？', 'When does the greeting come?'],
      choices: [
        ['客户到台前三步、坐下之前', 'At three steps, before the customer sits'],
        ['客户开口之后', 'After the customer speaks'],
        ['读完证件', 'After the document is read'],
      ],
      right: 0,
      why: ['来有迎声，话先到。', 'The word comes first.'],
    },
    {
      row: 'PRIN-07',
      ask: ['正在录单，客户走来，怎么办？', 'You are typing an order as a customer comes. What do you do?'],
      choices: [
        ['录完再说', 'Finish first'],
        ['抬头：「您好，请坐，马上好」', 'Look up: «Good day, please sit, one moment»'],
        ['摆手让等', 'Wave to wait'],
      ],
      right: 1,
      why: ['一秒的抬头换一分的等待。', 'A second’s look is worth a minute’s wait.'],
    },
    {
      row: 'STF-06',
      ask: ['客户说「销户」，先做什么？', '«I want to cancel.» What comes first?'],
      choices: [
        ['马上销', 'Cancel at once'],
        ['劝他别销', 'Talk them out of it'],
        ['问清原因，说出可选办法，由他定', 'Ask why, name the choices, let them decide'],
      ],
      right: 2,
      why: ['问目的、给选择，不阻拦。', 'Purpose and choices, no obstruction.'],
    },
    {
      row: 'STF-06',
      ask: ['今天办不成，怎么交代？', 'It cannot be done today. What do you leave the customer with?'],
      choices: [
        ['「过几天再来看看」', '«Come by in some days»'],
        ['谁接手、几点前答复、怎么联系', 'Who has it, by when, how'],
        ['「等通知」', '«You will hear»'],
      ],
      right: 1,
      why: ['有人、有时、有联系方式。', 'A person, a time, a way.'],
    },
  ],
});
