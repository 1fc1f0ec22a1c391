import { course } from '../course.ts';
import { serving } from './posts.ts';

/** The words of service: by scene, and the ten polite characters. */
export const polite_words = course({
  code: 'polite_words',
  say: ['服务用语', 'The words of service'],
  lead: ['每个场景一句现成的话，开口就对。', 'A ready sentence for every scene, right from the first word.'],
  rows: ['LANG-02', 'LANG-03'],
  form: 'self',
  roles: serving,
  units: [
    {
      say: ['十字用语：您好、请、谢谢、对不起、再见', 'Hello, please, thank you, sorry, goodbye'],
      rows: ['LANG-03'],
      text: [
        [
          '开头「您好」，要证件「请」，接过来「谢谢」，让人等「对不起」，结束「再见」。五个都在一笔业务里用得上。',
          '«Good day» to begin, «please» for the document, «thank you» on taking it, «sorry» for a wait, «goodbye» at the end: all five fit into one visit.',
        ],
        [
          '对孩子、对老人、对来投诉的人，一个字也不少。',
          'Not one of them less for a child, an elder customer or somebody who complains.',
        ],
      ],
      pairs: [
        [
          ['「身份证」', '«ID card»'],
          ['「请出示一下身份证，谢谢」', '«Your ID card, please, thank you»'],
        ],
        [
          ['「下一个」', '«Next»'],
          ['「请 A032 号到三号台」', '«A032 to counter three, please»'],
        ],
      ],
    },
    {
      say: ['按场景说话', 'Words by scene'],
      rows: ['LANG-02'],
      text: [
        [
          '迎接「您好，请问办理什么业务？」 询问「方便说一下……吗？」 等候「对不起，请稍等约两分钟」。',
          'Welcome: «Good day, what may I do for you?» Asking: «May I ask …?» Waiting: «Sorry, about two minutes please».',
        ],
        [
          '收付「收您一百，找您三十二，请点一下」 致歉「给您添麻烦了」 拒绝「这个今天办不了，可以……」 送别「请带好随身物品，再见」。',
          'Money: «One hundred from you, thirty-two back, please count». Apology: «Sorry for the trouble». Refusal: «Not today; but you may …». Farewell: «Mind your belongings, goodbye».',
        ],
        [
          '台席屏上会出现这一步的话术，照着念不丢人；话术有版本，旧话别用。',
          'The counter shows the phrase of the moment: reading it is no shame. Phrases have versions; do not use old ones.',
        ],
      ],
      pairs: [
        [
          ['「没零钱，你自己换」', '«No change, get some»'],
          ['「零钱不够，请稍等，我去换」', '«I am short of change, one moment, I will get some»'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'LANG-03',
      ask: ['十字礼貌用语不包括？', 'Which is not one of the polite words?'],
      choices: [
        ['请', 'Please'],
        ['再见', 'Goodbye'],
        ['随便', 'Whatever'],
      ],
      right: 2,
      why: ['您好、请、谢谢、对不起、再见。', 'Hello, please, thank you, sorry, goodbye.'],
    },
    {
      row: 'LANG-03',
      ask: ['接过客户的身份证，说？', 'You take the customer’s ID card. You say?'],
      choices: [
        ['谢谢', 'Thank you'],
        ['嗯', 'Mm'],
        ['放着吧', 'Leave it there'],
      ],
      right: 0,
      why: ['接东西说谢谢。', 'What you are given is thanked for.'],
    },
    {
      row: 'LANG-03',
      ask: ['打印机卡纸，客户要再等，先说？', 'The printer jams and the customer must wait. First you say?'],
      choices: [
        ['「破机器」', '«This machine»'],
        ['「对不起，请再等约一分钟」', '«Sorry, about a minute more»'],
        ['什么也不说，去修', 'Nothing, and mend it'],
      ],
      right: 1,
      why: ['让人等先致歉，再说多久。', 'Apologise for the wait, then say how long.'],
    },
    {
      row: 'LANG-02',
      ask: ['迎接客户的第一句？', 'The first sentence to a customer?'],
      choices: [
        ['「办什么？」', '«What is it?»'],
        ['「您好，请问办理什么业务？」', '«Good day, what may I do for you?»'],
        ['「号呢？」', '«Your number?»'],
      ],
      right: 1,
      why: ['迎接场景的话术。', 'The phrase of the welcome.'],
    },
    {
      row: 'LANG-02',
      ask: ['收一百找三十二，怎么说？', 'One hundred received, thirty-two back. You say?'],
      choices: [
        ['「收您一百，找您三十二，请点一下」', '«One hundred from you, thirty-two back, please count»'],
        ['把钱放下就行', 'Just put it down'],
        ['「正好」', '«Right»'],
      ],
      right: 0,
      why: ['唱收唱付，请客户点。', 'Both sums aloud, and the customer counts.'],
    },
    {
      row: 'LANG-02',
      ask: ['业务今天办不了，怎么说？', 'It cannot be done today. How do you say it?'],
      choices: [
        ['「办不了」', '«Impossible»'],
        ['「去别的厅」', '«Try another hall»'],
        ['「今天办不了，可以……，我帮您……」', '«Not today; you may …, and I will …»'],
      ],
      right: 2,
      why: ['拒绝要带出路。', 'A refusal comes with a way.'],
    },
    {
      row: 'LANG-02',
      ask: ['送别时说？', 'At the farewell you say?'],
      choices: [
        ['「请带好随身物品，再见」', '«Mind your belongings, goodbye»'],
        ['「行了」', '«Done»'],
        ['直接叫下一位', 'The next number'],
      ],
      right: 0,
      why: ['走有送声。', 'Whoever leaves is seen off.'],
    },
  ],
});
