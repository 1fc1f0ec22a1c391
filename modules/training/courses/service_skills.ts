import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Service skills: cases, and scenes played in front of a trainer. */
export const service_skills = course({
  code: 'service_skills',
  say: ['服务技巧：案例与模拟', 'Service skills: cases and scenes'],
  lead: ['看案例知道为什么，演一遍才会做。', 'Cases tell why; only playing the scene teaches how.'],
  rows: ['TRN-04', 'STF-04'],
  form: 'room',
  roles: [...at_counters, 'floor_advisor'],
  units: [
    {
      say: ['案例：一次补卡变成投诉', 'A case: a replaced card became a complaint'],
      rows: ['TRN-04'],
      text: [
        [
          '客户丢手机来补卡，排了二十五分钟，台前说缺证件回家取，第二次又排队。错在哪：没有预审、没有留位、没有一句道歉。',
          'A customer came to replace a lost SIM, waited twenty-five minutes, was sent home for a document and queued again. Wrong: nobody looked before the wait, no place was kept, nobody said sorry.',
        ],
        [
          '对的做法：取号时看证件；缺的当场说；回来免排，引导员陪到台前；先停机，防止被盗用。',
          'Right: look at the papers with the ticket, tell what is missing at once, keep the place and bring the customer to the counter; suspend first so that nobody misuses it.',
        ],
      ],
    },
    {
      say: ['互动：听、问、确认', 'Together: listen, ask, confirm'],
      rows: ['STF-04'],
      text: [
        [
          '开放的问题先问（「想解决什么？」），封闭的问题后问（「是今天停还是月底停？」）。一次只问一个。',
          'Open questions first («what should change?»), closed ones after («today or at the month’s end?»). One at a time.',
        ],
        [
          '客户沉默时等三秒，多半会说出真正的原因。',
          'When a customer falls silent, wait three seconds; the real reason often follows.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-04',
      ask: ['补卡案例里第一个错？', 'The first mistake in the case?'],
      choices: [
        ['取号时没看证件', 'No look at the papers with the ticket'],
        ['补卡太慢', 'The card took too long'],
        ['客户没预约', 'The customer had not booked'],
      ],
      right: 0,
      why: ['预审在等之前。', 'Papers are looked at before the wait.'],
    },
    {
      row: 'TRN-04',
      ask: ['客户取证件回来，应当？', 'The customer comes back with the document. What happens?'],
      choices: [
        ['重新取号', 'A new number'],
        ['保留位置，引导员带到台前', 'The place is kept, they are brought to the counter'],
        ['请他下午来', 'They come in the afternoon'],
      ],
      right: 1,
      why: ['不让客户为我们的疏漏再排一次。', 'Nobody queues twice for our mistake.'],
    },
    {
      row: 'TRN-04',
      ask: ['丢手机的客户，第一件事？', 'Somebody lost the phone. What is done first?'],
      choices: [
        ['填表', 'A form'],
        ['推荐新机', 'A new phone'],
        ['先停机', 'Suspend the number'],
      ],
      right: 2,
      why: ['先止损，号码才不会被盗用。', 'Stop the loss first.'],
    },
    {
      row: 'STF-04',
      ask: ['哪句是开放式问题？', 'Which question is open?'],
      choices: [
        ['「今天停吗？」', '«Suspend today?»'],
        ['「您想解决什么问题？」', '«What should change?»'],
        ['「办不办？」', '«Yes or no?»'],
      ],
      right: 1,
      why: ['让客户说，不是让客户选。', 'It lets the customer speak.'],
    },
    {
      row: 'STF-04',
      ask: ['客户突然沉默，怎么办？', 'The customer falls silent. What do you do?'],
      choices: [
        ['等三秒', 'Wait three seconds'],
        ['换话题', 'Change the subject'],
        ['催', 'Urge'],
      ],
      right: 0,
      why: ['真正的原因常在沉默之后。', 'The real reason often follows.'],
    },
    {
      row: 'STF-04',
      ask: ['一次问几个问题？', 'How many questions at a time?'],
      choices: [
        ['三个，省时间', 'Three, to save time'],
        ['一个', 'One'],
        ['越多越全', 'As many as possible'],
      ],
      right: 1,
      why: ['多了客户只答最后一个。', 'Of many, only the last is answered.'],
    },
    {
      row: 'STF-04',
      ask: ['客户说不清要什么，怎么问？', 'A customer cannot say what is wanted. How do you ask?'],
      choices: [
        ['「想好再来」', '«Come when you know»'],
        ['「到底办什么？」', '«What is it, then?»'],
        ['「最近用手机有什么不方便？」', '«What is inconvenient about your phone lately?»'],
      ],
      right: 2,
      why: ['从生活问起，再落到业务。', 'From daily life to the business.'],
    },
  ],
  practical: [
    ['听完、复述、认可感受，不打断', 'Hears out, restates, acknowledges, no interrupting'],
    ['用语：十字用语齐，没有忌语', 'Words: all polite words, no taboo'],
    ['说清能做什么、多久、谁接手', 'Says what can be done, how long, who has it'],
    ['仪态：坐姿、手势、眼神', 'Posture: sitting, gestures, eyes'],
    ['收尾：征求意见、送别', 'End: asks for an opinion, sees off'],
  ],
});
