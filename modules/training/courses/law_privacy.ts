import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Personal data: as little as needed, shown to nobody else. */
export const law_privacy = course({
  code: 'law_privacy',
  say: ['法规必修：个人信息保护', 'Law: personal data'],
  lead: ['只看办这笔业务要看的，只给本人看。', 'See what this errand needs, show it to its person alone.'],
  rows: ['TRN-11'],
  form: 'self',
  law: true,
  roles: at_counters,
  units: [
    {
      say: ['最少够用', 'As little as needed'],
      rows: ['TRN-11'],
      text: [
        [
          '屏上默认遮住的，没有理由不点开；点开要选理由，系统留三十秒，谁看的都有记录。',
          'What is masked stays masked without a reason; opening asks for one, lasts thirty seconds and is on record by name.',
        ],
        [
          '不用私人手机拍证件、拍屏幕；不抄在便签上。废单当天进锁柜，两人碎。',
          'No private phone takes a document or a screen; nothing on sticky notes. Waste paper is locked away the same day and shredded by two.',
        ],
      ],
      pairs: [
        [
          ['拍下身份证发同事核', 'Taking a photo of the card for a colleague'],
          ['请同事到台前看原件', 'Having the colleague come and see it'],
        ],
      ],
    },
    {
      say: ['别人来问，不给', 'Others ask: no'],
      rows: ['TRN-11'],
      text: [
        [
          '夫妻、父母、老板来查通话和账单，都不给；要本人来，或凭本人的委托。公安凭手续，由厅经理接。',
          'Spouse, parent or employer get neither calls nor bills; the person comes or gives authority. The police come with papers, and the hall manager receives them.',
        ],
        [
          '客户要看、要改、要删自己的信息，是权利：登记成「信息请求」，有答复期限。发现泄露，先报，一小时内。',
          'Seeing, correcting and deleting the own data is a right: enter it as a request, it has its term. A leak is reported first, within the hour.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-11',
      ask: [
        '丈夫拿妻子身份证来打通话清单，怎么办？',
        'A husband brings his wife’s ID card for her call list. What do you do?',
      ],
      choices: [
        ['证在就打', 'Print it, the card is there'],
        ['不打，请本人来或带委托', 'Do not; she comes or authorises'],
        ['只打一个月', 'One month only'],
      ],
      right: 1,
      why: ['通信秘密只给本人。', 'The secrecy of communication is the person’s.'],
    },
    {
      row: 'TRN-11',
      ask: ['点开被遮的号码前要？', 'What is needed before a masked number is opened?'],
      choices: [
        ['选一个办事的理由', 'A reason in the errand'],
        ['什么都不用', 'Nothing'],
        ['口头问同事', 'A word to a colleague'],
      ],
      right: 0,
      why: ['每次点开都留名。', 'Each opening is on record by name.'],
    },
    {
      row: 'TRN-11',
      ask: ['证件复印件办完怎么处理？', 'What becomes of a copy of a document afterwards?'],
      choices: [
        ['扔废纸篓', 'The basket'],
        ['夹在台历里', 'Kept on the desk'],
        ['进锁柜，两人碎', 'Locked away, shredded by two'],
      ],
      right: 2,
      why: ['复印件一天内碎，双人。', 'Copies within a day, by two.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '客户要求删掉自己的营销标签，怎么办？',
        'A customer wants the marketing tag deleted. What do you do?',
      ],
      choices: [
        ['说删不了', 'Say it cannot be'],
        ['登记信息请求，告知几天答复', 'Enter a request, say by when it is answered'],
        ['自己找表格删', 'Delete it somewhere yourself'],
      ],
      right: 1,
      why: ['这是权利，有时限。', 'It is a right with a term.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '发现客户资料被发到群里，先做什么？',
        'You find customer data in a chat group. What comes first?',
      ],
      choices: [
        ['马上上报', 'Report at once'],
        ['让他撤回就算了', 'Have it withdrawn and forget it'],
        ['等周会说', 'Tell it at the weekly meeting'],
      ],
      right: 0,
      why: ['先报，才能在时限内处置。', 'Reported first, it can be dealt with in time.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '自称公安电话里要客户地址，怎么办？',
        'A caller says «police» and wants an address. What do you do?',
      ],
      choices: [
        ['给', 'Give it'],
        ['给一半', 'Give half'],
        ['不给，请带手续到厅，由厅经理接', 'Do not; papers in person, received by the hall manager'],
      ],
      right: 2,
      why: ['凭手续，厅经理接。', 'With papers, to the hall manager.'],
    },
    {
      row: 'TRN-11',
      ask: ['离台时桌上的客户证件？', 'A customer’s document on the desk as you leave?'],
      choices: [
        ['还给客户或锁起', 'Returned or locked away'],
        ['翻面放着', 'Turned over'],
        ['压键盘下', 'Under the keyboard'],
      ],
      right: 0,
      why: ['证件不离人。', 'A document stays with its person.'],
    },
  ],
});
