import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Cash and counterfeit notes. */
export const law_cash = course({
  code: 'law_cash',
  say: ['法规必修：现金与假币', 'Law: cash and counterfeit'],
  lead: ['钱不离眼，假币不流出。', 'Money never leaves sight, and no false note goes on.'],
  rows: ['TRN-11', 'CASH-06'],
  form: 'self',
  law: true,
  roles: at_counters,
  units: [
    {
      say: ['收：唱、点、验', 'Taking: say, count, test'],
      rows: ['TRN-11'],
      text: [
        [
          '唱收、当面点、过机，点完再放进钱箱；找零唱付。钱离开客户视线之前不说「好了」。',
          'Say the sum, count in front, through the detector, only then into the till; say the change. Nothing is «done» before it leaves sight.',
        ],
        [
          '开台先用样张测验钞机。钱箱只有自己动；超过限额就缴款，两人。',
          'Test the detector with the sample at opening. The till is yours alone; above the limit a drop is made, by two.',
        ],
      ],
    },
    {
      say: ['假币、残币', 'False and damaged notes'],
      rows: ['TRN-11', 'CASH-06'],
      text: [
        [
          '机报假：当面再验一次、换一台验。仍报，请值班经理来，两人当面封存，写面额和冠字号，给客户有编号的凭证，限期交银行鉴定。',
          'When the machine says false: test again in front, then on another. If it stays, the duty manager comes, two seal it in sight with piece and printed number, the customer gets a numbered slip, and the bank judges within its term.',
        ],
        [
          '已收进钱箱才发现的假币，同样两人封存、登记、交银行；不许再找给别人。残币四分之三以上按面额，可收。',
          'A false note found in the till is sealed, noted by two and taken to the bank likewise; never given out again. A damaged note of three quarters or more counts in full and may be taken.',
        ],
      ],
      pairs: [
        [
          ['「假的，没收了」，一个人收走', '«It’s false, I keep it», taken away alone'],
          [
            '「两台都没过，还给您，请到银行鉴定」',
            '«Both machines refuse it; here it is, the bank can tell»',
          ],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-11',
      ask: ['收现金的顺序？', 'In which order is cash taken?'],
      choices: [
        ['唱收、当面点、过机、入箱', 'Say, count, test, into the till'],
        ['入箱后再点', 'Count it in the till'],
        ['只过机', 'The machine alone'],
      ],
      right: 0,
      why: ['入箱之前都在客户眼前。', 'In sight until it is in the till.'],
    },
    {
      row: 'TRN-11',
      ask: ['开台第一件和钱有关的事？', 'The first thing about money at opening?'],
      choices: [
        ['换零钱', 'Get coins'],
        ['收第一笔', 'Take the first sum'],
        ['用样张测验钞机', 'Test the detector with the sample'],
      ],
      right: 2,
      why: ['机器不准，一天都不准。', 'A wrong machine is wrong all day.'],
    },
    {
      row: 'TRN-11',
      ask: ['钱箱里的钱谁可以动？', 'Who may touch the money of a till?'],
      choices: [
        ['任何同事', 'Any colleague'],
        ['只有本人', 'Its holder alone'],
        ['值班经理随时', 'The duty manager at will'],
      ],
      right: 1,
      why: ['一箱一人，账才清。', 'One till, one person.'],
    },
    {
      row: 'CASH-06',
      ask: ['验钞机报假，第一步？', 'The detector says false. The first step?'],
      choices: [
        ['没收', 'Confiscate it'],
        ['当面再验，换一台验', 'Test again in front, then on another'],
        ['报警', 'Call the police'],
      ],
      right: 1,
      why: ['先排除机器错。', 'First rule out the machine.'],
    },
    {
      row: 'CASH-06',
      ask: ['两台都报假，怎么收？', 'Both say false. How is the note taken off?'],
      choices: [
        ['自己收进抽屉', 'Into your own drawer'],
        ['当面撕掉', 'Torn in front'],
        [
          '两人当面封存，写冠字号，给有编号的凭证',
          'Sealed in sight by two, its number written, against a numbered slip',
        ],
      ],
      right: 2,
      why: ['两人、凭证、限期交银行。', 'Two persons, a slip, and the bank within its term.'],
    },
    {
      row: 'CASH-06',
      ask: [
        '日结发现箱里一张假币，怎么办？',
        'At the close there is a false note in the till. What do you do?',
      ],
      choices: [
        ['封袋登记，两人签，交银行', 'Seal, note, two signatures, to the bank'],
        ['明天找给别人', 'Give it out tomorrow'],
        ['自己换掉', 'Swap it for your own'],
      ],
      right: 0,
      why: ['假币不再流出。', 'It does not go on.'],
    },
    {
      row: 'CASH-06',
      ask: ['一张百元缺了一角，剩九成，收不收？', 'A hundred with a corner gone, nine tenths left. Take it?'],
      choices: [
        ['不收', 'No'],
        ['收，按面额', 'Yes, at full value'],
        ['收，按九成', 'Yes, at nine tenths'],
      ],
      right: 1,
      why: ['四分之三以上按面额。', 'Three quarters or more is full value.'],
    },
  ],
});
