import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Telecom fraud: cards that must not be given out, and customers on the way to be robbed. */
export const law_fraud = course({
  code: 'law_fraud',
  say: ['法规必修：防范电信诈骗', 'Law: telecom fraud'],
  lead: [
    '不让一张卡成为作案工具，也拦一把正在被骗的人。',
    'No card becomes a tool, and whoever is being cheated is held back.',
  ],
  rows: ['TRN-11', 'SEC-03'],
  form: 'self',
  law: true,
  roles: at_counters,
  units: [
    {
      say: ['两种人：办卡的和被骗的', 'Two people: who wants cards, who is being cheated'],
      rows: ['TRN-11'],
      text: [
        [
          '办卡可疑：频繁开销户、异地证多人同来、只问能不能收验证码、被人用电话遥控。按风险流程核，核不过不办。',
          'Odd about cards: opened and closed often, a group with documents from afar, asks only for codes by message, steered over the phone. Check by the risk steps; what fails is not done.',
        ],
        [
          '正在被骗：接着电话不肯放、神色慌、要开国际、要把验证码念给对方。先请坐，倒水，请他把电话放下。',
          'Being cheated: will not put down the phone, frightened, wants roaming opened, reads codes aloud. Seat them, bring water, ask them to put it down.',
        ],
      ],
      pairs: [
        [
          ['「密码、验证码我帮您念」', '«I will read the code for you»'],
          ['「验证码谁都不能给，包括我」', '«Give the code to nobody, not even to me»'],
        ],
      ],
    },
    {
      say: ['劝阻三句话', 'Three sentences that hold back'],
      rows: ['TRN-11', 'SEC-03'],
      text: [
        [
          '「公检法不会电话办案。」「安全账户不存在。」「我们先打 96110 问一下，一分钟。」',
          '«No court works by telephone.» «There is no safe account.» «Let us call 96110, one minute.»',
        ],
        [
          '劝不住，请值班经理，必要时报警并保留录像时段。每月班会讲一个本地案例，柜台贴一张。',
          'If it does not help, the duty manager comes, then the police; keep the time of the recording. A local case is told each month, one is on the counter.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-11',
      ask: [
        '客户接着电话要开国际长途，神色慌张，先？',
        'A frightened customer on the phone wants international calls opened. First?',
      ],
      choices: [
        ['马上开', 'Open them'],
        ['请坐，请他放下电话，问清情况', 'Seat them, have the phone put down, ask'],
        ['叫下一位', 'Call the next'],
      ],
      right: 1,
      why: ['断开遥控才能劝。', 'Only cut off can they listen.'],
    },
    {
      row: 'TRN-11',
      ask: ['「安全账户」是？', 'A «safe account» is?'],
      choices: [
        ['银行的一种', 'Of a bank'],
        ['公安的', 'Of the police'],
        ['不存在，骗术', 'A trick; there is none'],
      ],
      right: 2,
      why: ['所有安全账户都是骗局。', 'Every one of them is a fraud.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '五个人同来，异地证，各办一张流量卡，怎么办？',
        'Five people with documents from afar each want a data card. What do you do?',
      ],
      choices: [
        ['按风险流程核，请值班经理', 'Check by the risk steps, call the duty manager'],
        ['照办，冲量', 'Do it for the target'],
        ['只办三张', 'Three of them'],
      ],
      right: 0,
      why: ['典型的收卡团伙。', 'The pattern of a ring.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '客户要您帮他念验证码给对方，怎么办？',
        'A customer asks you to read a code to the caller. What do you do?',
      ],
      choices: [
        ['念', 'Read it'],
        ['不念，劝他挂断', 'Do not; have them hang up'],
        ['念一半', 'Half of it'],
      ],
      right: 1,
      why: ['验证码谁都不给。', 'Codes go to nobody.'],
    },
    {
      row: 'SEC-03',
      ask: ['劝阻时可以打哪个号码核实？', 'Which number helps to check?'],
      choices: [
        ['96110', '96110'],
        ['来电显示的号码', 'The caller’s'],
        ['12580', '12580'],
      ],
      right: 0,
      why: ['96110 是反诈专线。', 'It is the line against fraud.'],
    },
    {
      row: 'SEC-03',
      ask: ['劝不住客户汇款，下一步？', 'The customer will transfer money all the same. Next?'],
      choices: [
        ['算了', 'Let it be'],
        ['拦住不让走', 'Bar the door'],
        ['请值班经理，必要时报警', 'The duty manager, then the police'],
      ],
      right: 2,
      why: ['两级处置，不用强。', 'Two steps, no force.'],
    },
    {
      row: 'SEC-03',
      ask: ['反诈案例怎么讲给客户？', 'How do customers hear of cases?'],
      choices: [
        ['不讲', 'Not at all'],
        ['柜台贴一张本地案例，等候时说一句', 'A local case on the counter, a word while they wait'],
        ['发客户名单', 'By a list of victims'],
      ],
      right: 1,
      why: ['本地、具体，最有用，也不泄露谁。', 'Local and concrete helps most, and names nobody.'],
    },
  ],
});
