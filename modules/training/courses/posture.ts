import { course } from '../course.ts';
import { serving } from './posts.ts';

/** Standing, sitting and showing the way. */
export const posture = course({
  code: 'posture',
  say: ['站姿、坐姿、手势', 'Standing, sitting, gestures'],
  lead: ['客户隔着八米就在看：身体先开口。', 'A customer sees you from eight metres: the body speaks first.'],
  rows: ['POS-01', 'POS-04', 'POS-07'],
  form: 'room',
  roles: serving,
  units: [
    {
      say: ['站：双手放在哪里', 'Standing: where the hands go'],
      rows: ['POS-01'],
      text: [
        [
          '女员工一手搭在另一手上，放在工装第二颗纽扣处；男员工可以同样搭手，也可以自然下垂贴裤缝。',
          'Women lay one hand on the other at the second button of the jacket; men may do the same or let the arms hang at the seams.',
        ],
        [
          '脚跟靠拢，脚尖略开，重心落在两脚之间。站久了可以换重心，不可以靠墙、靠柜。',
          'Heels together, toes a little apart, weight on both feet. Shift the weight when tired; lean on no wall or counter.',
        ],
        ['客户走到三步之内，先转身正对，再开口。', 'At three steps, turn to face the customer, then speak.'],
      ],
      pairs: [
        [
          ['双手背后，像在检查', 'Hands behind the back, as if inspecting'],
          ['一手搭一手，第二颗纽扣处', 'One hand on the other at the second button'],
        ],
        [
          ['插兜，抱胸', 'Hands in pockets, arms crossed'],
          ['手空着，随时能接东西', 'Hands free to take what is handed'],
        ],
      ],
    },
    {
      say: ['坐：直坐或浅坐', 'Sitting: upright, or on the front of the chair'],
      rows: ['POS-04'],
      text: [
        [
          '坐满椅面的三分之二以内，背直，不靠椅背；双手自然放在台面上，客户看得见。',
          'Use at most two thirds of the seat, back straight and off the rest; hands rest on the counter where the customer sees them.',
        ],
        [
          '打字时眼睛每一两句话回到客户脸上一次；要低头找东西，先说一声「请稍等，我找一下」。',
          'While typing, look back at the customer every sentence or two; before bending down say «One moment, I am looking for it».',
        ],
      ],
      pairs: [
        [
          ['斜靠、手托腮、转椅子', 'Leaning, chin in hand, turning the chair'],
          ['直坐或浅坐，双手放台面', 'Upright or forward, hands on the counter'],
        ],
        [
          ['边吃边听', 'Listening while eating'],
          ['先暂停台席，去休息区', 'Pause the counter, go to the rest area'],
        ],
      ],
    },
    {
      say: ['指：掌心向上，手臂带路', 'Pointing: open palm, the arm leads'],
      rows: ['POS-07'],
      text: [
        [
          '指方向时五指并拢、掌心斜向上，以肘带动小臂，眼睛先看方向再看客户。',
          'Show a direction with fingers together and the palm up, moved from the elbow; look where it points, then at the customer.',
        ],
        [
          '引领时走在客户左前方一两步，转弯、台阶先提醒；路超过十步就陪着走，不隔空喊。',
          'Lead one or two steps ahead on the left, announce turns and steps; beyond ten steps go along instead of calling after.',
        ],
      ],
      pairs: [
        [
          ['一根手指点：「那边」', 'One finger: «over there»'],
          ['「终端在您右手边，我带您过去」', '«The terminal is on your right; I will take you there»'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'POS-01',
      ask: ['女员工站立时双手放在哪里？', 'Where do women hold their hands while standing?'],
      choices: [
        ['背在身后', 'Behind the back'],
        ['一手搭另一手，第二颗纽扣处', 'One on the other, at the second button'],
        ['一手插兜', 'One in the pocket'],
      ],
      right: 1,
      why: ['条文写明位置：工装第二颗纽扣处。', 'The clause names the place: the second button.'],
    },
    {
      row: 'POS-01',
      ask: ['男员工站立，下面哪种可以？', 'Which may men do while standing?'],
      choices: [
        ['双手自然下垂', 'Let the arms hang'],
        ['双手抱胸', 'Cross the arms'],
        ['双手背后', 'Hold them behind'],
      ],
      right: 0,
      why: [
        '男员工可搭手，也可自然下垂；背手是明令不许的。',
        'Men may lay hands together or let them hang; behind the back is forbidden.',
      ],
    },
    {
      row: 'POS-01',
      ask: ['站了一小时腿酸，怎么办？', 'Your legs ache after an hour. What now?'],
      choices: [
        ['靠一下柜台', 'Lean on the counter'],
        ['蹲一会儿', 'Squat for a while'],
        ['换重心，轮换时去坐', 'Shift the weight, sit at the change of post'],
      ],
      right: 2,
      why: ['身体直立不倚靠；休息按轮换。', 'Stand free of support; rest when posts change.'],
    },
    {
      row: 'POS-04',
      ask: ['台前坐姿，哪种对？', 'Which way of sitting at the counter is right?'],
      choices: [
        ['靠满椅背', 'Fully against the rest'],
        ['浅坐、背直、双手在台面', 'Forward, back straight, hands on the counter'],
        ['手托腮看屏幕', 'Chin in hand, eyes on the screen'],
      ],
      right: 1,
      why: ['直坐或浅坐，不倚靠、斜靠、手托腮。', 'Upright or forward; no leaning, no chin in hand.'],
    },
    {
      row: 'POS-04',
      ask: ['要低头到抽屉里找表格，先做什么？', 'You must bend to a drawer for a form. What comes first?'],
      choices: [
        ['直接低头找', 'Bend at once'],
        ['叫同事来找', 'Call a colleague to look'],
        ['说一声「请稍等，我找一下」', 'Say «One moment, I am looking for it»'],
      ],
      right: 2,
      why: ['人从客户眼前消失前先交代。', 'Explain before you vanish from sight.'],
    },
    {
      row: 'POS-07',
      ask: ['客户问自助终端在哪儿，怎么指？', 'A customer asks for the terminal. How do you show it?'],
      choices: [
        ['五指并拢、掌心向上，小臂指过去', 'Fingers together, palm up, with the forearm'],
        ['食指一点', 'A pointed finger'],
        ['用下巴示意', 'A nod of the chin'],
      ],
      right: 0,
      why: ['永远用掌，不用一根手指。', 'Always the palm, never one finger.'],
    },
    {
      row: 'POS-07',
      ask: [
        '带客户走二十步到终端，走在哪里？',
        'You take a customer twenty steps to the terminal. Where do you walk?',
      ],
      choices: [
        ['跟在客户后面', 'Behind the customer'],
        ['左前方一两步，转弯先提醒', 'One or two steps ahead on the left, turns announced'],
        ['站着不动，喊方向', 'You stay and call the way'],
      ],
      right: 1,
      why: ['引领走左前方；超过十步陪着走。', 'Lead from the left front; beyond ten steps go along.'],
    },
    {
      row: 'POS-07',
      ask: ['递笔给客户签字，笔尖朝哪边？', 'You hand over a pen to sign. Where does its tip point?'],
      choices: [
        ['朝客户', 'At the customer'],
        ['朝自己，双手递', 'At yourself, with both hands'],
        ['随便，放台上推过去', 'Anywhere, pushed over the counter'],
      ],
      right: 1,
      why: ['尖的一头朝自己，双手递。', 'Sharp ends to yourself, both hands.'],
    },
  ],
  practical: [
    ['站一分钟：手位、脚位、不倚靠', 'Stands for a minute: hands, feet, no support'],
    ['迎上来的客户：三步转身、问候', 'Meets somebody coming: turns at three steps, greets'],
    ['坐着办一笔，打字时抬头三次以上', 'Serves seated, looks up three times or more while typing'],
    ['带客户走到终端：掌心、左前方、提醒台阶', 'Leads to the terminal: palm, left front, steps announced'],
  ],
});
