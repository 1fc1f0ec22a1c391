import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Products: what they are, whom they fit, how they are told. */
export const product = course({
  code: 'product',
  say: ['产品与流程知识', 'Products and procedures'],
  lead: [
    '说得出特点、用途、适合谁，也说得出不适合谁。',
    'Say what it is, what for, whom it fits, and whom it does not.',
  ],
  rows: ['TRN-03', 'STF-09'],
  form: 'self',
  roles: [...at_counters, 'floor_advisor', 'marketing_manager'],
  units: [
    {
      say: ['介绍产品：四样齐全', 'Telling a product: four parts'],
      rows: ['TRN-03'],
      text: [
        [
          '每个产品有一张四样的说明单：内容、价格和期限、怎么退、注意什么。四样说完才问买不买。',
          'Every product has a sheet of four parts: what it is, price and term, how to leave it, what to mind. All four come before «do you want it?».',
        ],
        [
          '先问用法：「一个月大约用多少流量、打多少电话？」再看账单，推荐够用的那一档，不是最贵的。',
          'Ask first: «How much data and how many calls a month?» Look at the bill, propose the plan that is enough, not the dearest.',
        ],
      ],
      pairs: [
        [
          ['「大家都办这个」', '«Everybody takes this one»'],
          [
            '「您月均 8G，20G 这档够用，省三十元」',
            '«You use 8 GB; the 20 GB plan is enough and saves thirty yuan»',
          ],
        ],
      ],
    },
    {
      say: ['流程：一台办清的几个关口', 'Procedure: the gates of one counter'],
      rows: ['STF-09'],
      text: [
        [
          '认人、复述、开单、看四样、确认、收费、办结、送别。每一关不过，下一关的键是灰的。',
          'Identify, restate, open the order, show the sheet, confirm, take the money, finish, farewell. Without one gate the next key is grey.',
        ],
        [
          '退订不比办理难：证件、签字、步数都不多。月底变更次月生效，当月费用先算给客户看。',
          'Cancelling asks for no more than applying. A change takes effect next month; this month’s cost is shown first.',
        ],
        [
          '答不准的查知识库；库里不对，按「这条不对」。',
          'Unsure? Look into the knowledge base; if it is wrong there, press «this is wrong».',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-03',
      ask: ['说明单四样不包括？', 'Which is not one of the four parts?'],
      choices: [
        ['怎么退', 'How to leave it'],
        ['价格和期限', 'Price and term'],
        ['提成多少', 'Your commission'],
      ],
      right: 2,
      why: ['内容、价期、退法、注意。', 'What, price and term, leaving, mind.'],
    },
    {
      row: 'TRN-03',
      ask: ['推荐套餐第一步？', 'The first step of proposing a plan?'],
      choices: [
        ['问用法、看账单', 'Ask about use, look at the bill'],
        ['报最贵的', 'Name the dearest'],
        ['问预算', 'Ask for a budget'],
      ],
      right: 0,
      why: ['够用的那一档才是对的那一档。', 'The plan that is enough is the right one.'],
    },
    {
      row: 'TRN-03',
      ask: ['客户月均 8G，推荐 100G，错在？', 'A customer uses 8 GB and is sold 100 GB. What is wrong?'],
      choices: [
        ['没有错', 'Nothing'],
        ['超出需要，客户多付钱', 'It is beyond the need and costs more'],
        ['太便宜', 'It is too cheap'],
      ],
      right: 1,
      why: ['推荐以用量为准。', 'Use decides.'],
    },
    {
      row: 'TRN-03',
      ask: ['客户没看说明单就要办，怎么办？', 'A customer wants to skip the sheet. What do you do?'],
      choices: [
        ['先看四样再确认', 'The four parts first, then confirm'],
        ['省时间，直接办', 'Save time'],
        ['办完给他看', 'Show it after'],
      ],
      right: 0,
      why: ['四样不齐不能卖。', 'Nothing is sold without the sheet.'],
    },
    {
      row: 'STF-09',
      ask: ['收费在哪一步之后？', 'After which step is money taken?'],
      choices: [
        ['复述之后', 'After restating'],
        ['客户确认之后', 'After the customer confirmed'],
        ['认人之前', 'Before identifying'],
      ],
      right: 1,
      why: ['没确认的办不了，也收不了。', 'Nothing unconfirmed is charged.'],
    },
    {
      row: 'STF-09',
      ask: ['退订要比办理多带证件吗？', 'Does cancelling ask for more papers than applying?'],
      choices: [
        ['要', 'Yes'],
        ['看心情', 'It depends'],
        ['不要', 'No'],
      ],
      right: 2,
      why: ['退不比办难。', 'Leaving is no harder than coming.'],
    },
    {
      row: 'STF-09',
      ask: ['知识库里一条答案错了，怎么办？', 'An answer of the base is wrong. What do you do?'],
      choices: [
        ['按「这条不对」', 'Press «this is wrong»'],
        ['自己记住就行', 'Just remember'],
        ['告诉客户库不准', 'Tell the customer it is unreliable'],
      ],
      right: 0,
      why: ['一天内有人更正，全省一起改。', 'It is put right within a day, for every hall.'],
    },
  ],
});
