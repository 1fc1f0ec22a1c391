import { course } from '../course.ts';
import { serving } from './posts.ts';

/** Handing over, knocking, telephoning; the face and the eyes. */
export const etiquette = course({
  code: 'etiquette',
  say: ['日常礼仪、表情、眼神', 'Etiquette, face, eyes'],
  lead: ['小动作决定客户记不记得您客气。', 'Small gestures decide whether you are remembered as polite.'],
  rows: ['POS-08', 'POS-09', 'POS-10'],
  form: 'self',
  roles: serving,
  units: [
    {
      say: ['递接、引领、敲门、电话、名片', 'Handing over, leading, knocking, phone, cards'],
      rows: ['POS-08'],
      text: [
        [
          '证件、找零、单据都用双手递，字朝客户；接客户的东西也用双手，放在台面看得见的地方。',
          'Documents, change and papers go over with both hands, readable for the customer; what you take is taken with both and kept in sight.',
        ],
        [
          '进贵宾室先敲三下，听到「请进」再进。电话响三声内接，先报厅名和自己的姓；对方挂了再放下。',
          'Knock three times at the VIP room and wait for «come in». Answer within three rings with hall and surname; put down after the caller.',
        ],
        [
          '收名片看一遍、念一遍姓和职务，再收好。',
          'Read a visiting card, say the name and title, then put it away.',
        ],
      ],
      pairs: [
        [
          ['单手把身份证推过来', 'Pushing the ID card over with one hand'],
          ['双手递，姓名朝客户：「请收好」', 'Both hands, the name readable: «Please keep it safe»'],
        ],
        [
          ['「喂，找谁？」', '«Yes? Who do you want?»'],
          ['「您好，人民路厅，我姓李」', '«Renmin Road hall, Li speaking, good day»'],
        ],
      ],
    },
    {
      say: ['表情：从眉眼开始', 'The face: it begins at the eyes'],
      rows: ['POS-09'],
      text: [
        [
          '自然的笑先动眼睛再动嘴角；客户着急、报失、投诉时收起笑，换成专注和关切。',
          'A natural smile moves the eyes before the mouth; with somebody upset, robbed or complaining, turn it into attention and care.',
        ],
        [
          '听不懂时不皱眉；系统慢时不叹气，说「系统在处理，大约还要一分钟」。',
          'No frown when you do not understand; no sigh at a slow system: «It is working on it, about a minute».',
        ],
      ],
      pairs: [
        [
          ['客户报失手机，还在笑', 'Smiling while a customer reports a lost phone'],
          ['收笑、前倾：「我马上帮您停机」', 'Serious, leaning in: «I will suspend it right away»'],
        ],
      ],
    },
    {
      say: ['眼神：看三角区', 'Eyes: the triangle'],
      rows: ['POS-10'],
      text: [
        [
          '看客户双眼到嘴之间的三角区，一次三到五秒，再落到单据上；不盯、不上下打量。',
          'Look at the triangle between eyes and mouth for three to five seconds, then at the papers; do not stare or size up.',
        ],
        [
          '有第二位客户走近，用一眼加点头：「您好，请稍坐，马上」，不打断正在办的。',
          'When another comes near, one glance and a nod: «Good day, please take a seat», without interrupting the one you serve.',
        ],
      ],
      pairs: [
        [
          ['全程只看屏幕', 'Eyes on the screen throughout'],
          ['每说完一项抬眼确认', 'Looking up to confirm after each point'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'POS-08',
      ask: ['把身份证还给客户，怎么还？', 'How do you return an ID card?'],
      choices: [
        ['放台上让客户拿', 'Leave it on the counter'],
        ['双手递，字朝客户', 'With both hands, readable for the customer'],
        ['夹在单据里', 'Between the papers'],
      ],
      right: 1,
      why: ['双手接递，字朝对方。', 'Both hands, readable for the other.'],
    },
    {
      row: 'POS-08',
      ask: ['厅里电话响，几声内接？', 'Within how many rings is the hall’s phone answered?'],
      choices: [
        ['三声', 'Three'],
        ['六声', 'Six'],
        ['忙完再接', 'When you are free'],
      ],
      right: 0,
      why: ['三声内接，先报厅名和姓。', 'Three rings; hall and surname first.'],
    },
    {
      row: 'POS-08',
      ask: ['通话结束，谁先挂？', 'Who hangs up first?'],
      choices: [
        ['谁先说完谁挂', 'Whoever is done'],
        ['自己先挂，省时间', 'You, to save time'],
        ['等客户挂了再放下', 'The customer; you after'],
      ],
      right: 2,
      why: ['客户也许还有一句。', 'The customer may have one more thing to say.'],
    },
    {
      row: 'POS-09',
      ask: ['客户红着眼报失，您的表情？', 'A customer in tears reports a loss. Your face?'],
      choices: [
        ['保持标准微笑', 'The standard smile'],
        ['专注关切，收起笑', 'Attentive and concerned, no smile'],
        ['面无表情', 'None'],
      ],
      right: 1,
      why: ['表情跟着客户的处境走。', 'The face follows the customer’s situation.'],
    },
    {
      row: 'POS-09',
      ask: ['系统卡住了，哪种做法对？', 'The system hangs. What is right?'],
      choices: [
        ['叹气说「又卡了」', 'Sigh «again»'],
        ['说明在处理、大约多久', 'Say that it is working and about how long'],
        ['低头看手机等', 'Look at your phone'],
      ],
      right: 1,
      why: ['不把烦写在脸上，把时间说出来。', 'Do not show annoyance; say the time.'],
    },
    {
      row: 'POS-10',
      ask: ['和客户说话看哪里？', 'Where do you look while talking?'],
      choices: [
        ['双眼到嘴的三角区', 'The triangle of eyes and mouth'],
        ['头顶', 'Above the head'],
        ['一直看屏幕', 'At the screen'],
      ],
      right: 0,
      why: ['三角区自然，不盯人也不躲人。', 'The triangle neither stares nor evades.'],
    },
    {
      row: 'POS-10',
      ask: [
        '正在办业务，另一位客户走到台边，怎么办？',
        'While you serve, another customer comes to the counter. What do you do?',
      ],
      choices: [
        ['装没看见', 'Pretend not to see'],
        ['停下手里的先问他', 'Stop and serve them'],
        ['看一眼、点头，请稍坐', 'A glance, a nod, a seat'],
      ],
      right: 2,
      why: ['对视即回应，又不打断眼前的客户。', 'Answer the look without interrupting.'],
    },
    {
      row: 'POS-10',
      ask: ['哪种眼神是禁忌？', 'Which look is taboo?'],
      choices: [
        ['上下打量', 'Sizing up from head to toe'],
        ['三到五秒的对视', 'Three to five seconds of eye contact'],
        ['说完一项抬眼确认', 'Looking up after a point'],
      ],
      right: 0,
      why: ['打量让人觉得被看低。', 'It makes people feel looked down upon.'],
    },
  ],
});
