import { course } from '../course.ts';
import { everybody } from './posts.ts';

/** What is never said and never done in front of customers, in three classes. */
export const taboos = course({
  code: 'taboos',
  say: ['服务禁忌', 'What is never said or done'],
  lead: [
    '十句忌语、十七种忌行，分三类；碰到第一类就要追责。',
    'Ten sentences and seventeen acts in three classes; the first class means accountability.',
  ],
  rows: ['LANG-07'],
  form: 'self',
  roles: everybody,
  units: [
    {
      say: ['十句忌语，换成什么', 'Ten sentences, and what to say instead'],
      rows: ['LANG-07'],
      text: [
        [
          '不知道、不清楚、不归我管、你自己看、急什么、找领导去、系统问题没办法、规定就这样、爱办不办、下班了。',
          '«I don’t know», «not clear», «not my job», «see for yourself», «what’s the hurry», «go to the boss», «the system, can’t help it», «those are the rules», «take it or leave it», «we’re closed».',
        ],
        [
          '共同的毛病是把客户推开。换法也只有一个：说自己接下来做什么。',
          'All of them push the customer away. The cure is the same: say what you will do next.',
        ],
      ],
      pairs: [
        [
          ['「不知道」', '«I don’t know»'],
          ['「我帮您查一下，两分钟」', '«Let me look, two minutes»'],
        ],
        [
          ['「不归我管」', '«Not my job»'],
          ['「我请负责的同事来，我陪您等」', '«I will fetch who can, and stay with you»'],
        ],
        [
          ['「系统问题，没办法」', '«The system, can’t help it»'],
          [
            '「系统在恢复，我先记下，办好短信告诉您」',
            '«It is coming back; I note it and send you a message»',
          ],
        ],
        [
          ['「下班了」', '«We’re closed»'],
          [
            '「请坐，您在关门前到的，今天给您办完」',
            '«Please sit; you came before closing, we finish it today»',
          ],
        ],
      ],
    },
    {
      say: ['三类行为', 'Three classes of acts'],
      rows: ['LANG-07'],
      text: [
        [
          '甲类（诚信、隐私、暴力）：泄露资料、收礼、代客签名、代客评价、擅自承诺、争吵动手、拒收现金零钱。发现即立追责。',
          'Class A (integrity, privacy, violence): leaking data, gifts, signing or rating for a customer, promises of one’s own, quarrels and blows, refusing cash or coins. A case is opened at once.',
        ],
        [
          '乙类（态度）：背对或冷落客户、指点议论客户、强推业务、单手抛递、提前关门。',
          'Class B (attitude): turning the back, talking about customers, pushing products, tossing things, closing early.',
        ],
        [
          '丙类（习惯）：聊天、玩手机、吃东西、照镜化妆、未叫号离岗。当场纠正、记一次辅导。',
          'Class C (habit): chatting, phone, eating, mirror and make-up, leaving without a pause. Put right on the spot, noted as coaching.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'LANG-07',
      ask: ['客户问的您不懂，怎么说？', 'You do not know the answer. What do you say?'],
      choices: [
        ['「不知道」', '«I don’t know»'],
        ['「我帮您查一下，两分钟」', '«Let me look, two minutes»'],
        ['「你自己看」', '«See for yourself»'],
      ],
      right: 1,
      why: ['说自己接下来做什么。', 'Say what you will do next.'],
    },
    {
      row: 'LANG-07',
      ask: [
        '替着急的客户点了「满意」，属于？',
        'You press «satisfied» for a customer in a hurry. Which class is it?',
      ],
      choices: [
        ['丙类，习惯', 'C, habit'],
        ['不算问题', 'None'],
        ['甲类，代客评价', 'A, rating for a customer'],
      ],
      right: 2,
      why: ['代客评价是造假，立追责。', 'It is falsification: a case is opened.'],
    },
    {
      row: 'LANG-07',
      ask: ['哪个属于丙类？', 'Which one is class C?'],
      choices: [
        ['台前吃东西', 'Eating at the counter'],
        ['泄露通话记录', 'Leaking call records'],
        ['拒收零钱', 'Refusing coins'],
      ],
      right: 0,
      why: ['习惯类当场纠正；另两个是甲类。', 'A habit, put right at once; the others are class A.'],
    },
    {
      row: 'LANG-07',
      ask: ['客户拿一袋硬币缴费，怎么办？', 'A customer pays with a bag of coins. What do you do?'],
      choices: [
        ['请他去银行换', 'Send them to the bank'],
        ['收下，一起点清', 'Take them and count together'],
        ['只收一半', 'Take half'],
      ],
      right: 1,
      why: ['不得拒收现金和零钱。', 'Cash and coins are never refused.'],
    },
    {
      row: 'LANG-07',
      ask: ['关门前一分钟客户进来，怎么说？', 'A customer enters a minute before closing. What do you say?'],
      choices: [
        ['「下班了」', '«We’re closed»'],
        ['「明天再来」', '«Come tomorrow»'],
        ['「请坐，今天给您办」', '«Please sit, we do it today»'],
      ],
      right: 2,
      why: ['提前关门是乙类禁忌。', 'Closing early is class B.'],
    },
    {
      row: 'LANG-07',
      ask: ['老客户硬塞一盒茶，怎么办？', 'A regular presses a box of tea on you. What do you do?'],
      choices: [
        ['谢绝，推不掉就登记上交', 'Decline; if you cannot, register and hand it in'],
        ['收下，回赠礼品', 'Take it and give something back'],
        ['和同事分了', 'Share it'],
      ],
      right: 0,
      why: ['收礼是甲类。', 'Gifts are class A.'],
    },
    {
      row: 'LANG-07',
      ask: ['「规定就这样」换成？', 'What instead of «those are the rules»?'],
      choices: [
        ['「我也没办法」', '«I can’t help it»'],
        ['说明原因，再说能怎么办', 'The reason, then what can be done'],
        ['「找领导去」', '«Go to the boss»'],
      ],
      right: 1,
      why: ['规定背后的原因客户听得懂。', 'Customers understand the reason behind a rule.'],
    },
  ],
});
