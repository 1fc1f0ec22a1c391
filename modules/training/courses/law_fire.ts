import { course } from '../course.ts';
import { everybody } from './posts.ts';

/** Fire: prevent it, put out a small one, get everybody out. */
export const law_fire = course({
  code: 'law_fire',
  say: ['法规必修：消防安全', 'Law: fire safety'],
  lead: ['会报警、会用灭火器、会带人出去。', 'Raise the alarm, use the extinguisher, lead people out.'],
  rows: ['TRN-11', 'FIRE-05'],
  form: 'room',
  law: true,
  roles: everybody,
  units: [
    {
      say: ['平时：通道、电、火源', 'Every day: ways, electricity, flames'],
      rows: ['TRN-11'],
      text: [
        [
          '安全出口和通道不堆一件物料，不上锁；插座不串接、不发烫；离厅断电，电动车不进厅充电。',
          'Exits and ways hold not one box and no lock; sockets are not chained and not hot; power off at the close, no electric bicycle charges inside.',
        ],
        [
          '每人记住两条路：离自己岗位最近的出口，和它被堵时的第二个。',
          'Everybody knows two ways: the nearest exit, and the second when it is blocked.',
        ],
      ],
    },
    {
      say: ['着火：提、拔、握、压；先人后物', 'Fire: lift, pull, hold, press; people before things'],
      rows: ['TRN-11', 'FIRE-05'],
      text: [
        [
          '喊人、按警铃、打 119：说清厅名地址、烧的是什么、有没有人被困。火比膝高、烟上天花板，就不灭了，撤。',
          'Shout, press the alarm, call 119: hall and address, what burns, who is trapped. Flames above the knee or smoke at the ceiling: do not fight it, get out.',
        ],
        [
          '灭火器：提起、拔销、握管、压把，对准火根，站上风。电器先断电，不用水。',
          'Extinguisher: lift, pull the pin, hold the hose, press; at the base of the fire, wind behind you. Cut the power first, no water on electricity.',
        ],
        [
          '疏散：一人开门，一人喊「跟我走，弯腰，捂住口鼻」，一人看厕所和贵宾室；到集合点点名。半年一练。',
          'Leading out: one opens, one calls «follow me, stoop, cover nose and mouth», one looks into lavatory and VIP room; count at the meeting point. Drilled every half year.',
        ],
      ],
      pairs: [
        [
          ['回去拿包、拿钱箱', 'Going back for the bag or the till'],
          ['先带人出去，到集合点点名', 'People out first, counted at the meeting point'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-11',
      ask: ['安全通道可以临时放宣传架吗？', 'May a stand be put into the escape way for a while?'],
      choices: [
        ['半天可以', 'For half a day'],
        ['不可以，一分钟也不行', 'No, not for a minute'],
        ['没人查可以', 'When nobody looks'],
      ],
      right: 1,
      why: ['通道任何时候畅通。', 'The way is free at any time.'],
    },
    {
      row: 'TRN-11',
      ask: ['显示屏冒烟，第一步？', 'A screen smokes. The first step?'],
      choices: [
        ['泼水', 'Water'],
        ['拍照', 'A photo'],
        ['断电、喊人', 'Cut the power, shout'],
      ],
      right: 2,
      why: ['电器着火先断电，不用水。', 'Power off first, never water.'],
    },
    {
      row: 'TRN-11',
      ask: ['灭火器对准哪里？', 'Where is the extinguisher aimed?'],
      choices: [
        ['火焰根部', 'At the base of the fire'],
        ['火焰顶部', 'At the top'],
        ['烟', 'At the smoke'],
      ],
      right: 0,
      why: ['打火根，站上风。', 'The base, with the wind behind you.'],
    },
    {
      row: 'TRN-11',
      ask: ['烟到天花板了，怎么办？', 'The smoke has reached the ceiling. What now?'],
      choices: [
        ['再灭一瓶', 'One more extinguisher'],
        ['撤，关门', 'Out, and shut the door'],
        ['开窗通风', 'Open the windows'],
      ],
      right: 1,
      why: ['这时火已灭不了。', 'It cannot be put out any more.'],
    },
    {
      row: 'FIRE-05',
      ask: ['疏散演练多久一次？', 'How often is leading out drilled?'],
      choices: [
        ['两年', 'Every two years'],
        ['开业一次', 'Once, at the opening'],
        ['每半年', 'Every half year'],
      ],
      right: 2,
      why: ['每半年演练并培训。', 'Every half year, with training.'],
    },
    {
      row: 'FIRE-05',
      ask: ['到集合点先做什么？', 'What comes first at the meeting point?'],
      choices: [
        ['点名，缺谁告诉消防', 'Count, and tell the brigade who is missing'],
        ['拍视频', 'A video'],
        ['散了回家', 'Go home'],
      ],
      right: 0,
      why: ['点名才知道里面还有没有人。', 'Only the count tells who is still inside.'],
    },
    {
      row: 'FIRE-05',
      ask: ['疏散时谁去看厕所和贵宾室？', 'Who looks into lavatory and VIP room?'],
      choices: [
        ['谁都不看', 'Nobody'],
        ['分工好的那一个人', 'The one it was given to'],
        ['最后走的客户', 'The last customer'],
      ],
      right: 1,
      why: ['演练时就分好工。', 'Given out at the drill.'],
    },
    {
      row: 'TRN-11',
      ask: ['打 119 要说什么？', 'What is said to 119?'],
      choices: [
        ['「快来」', '«Come quickly»'],
        ['地址、烧的什么、有没有人被困', 'Address, what burns, who is trapped'],
        ['自己的姓名工号', 'Your name and number'],
      ],
      right: 1,
      why: ['三样说清再挂。', 'Say all three before you hang up.'],
    },
  ],
  practical: [
    ['指出本岗位的两条疏散路', 'Shows two ways out from the own post'],
    ['用灭火器：提、拔、握、压', 'Handles the extinguisher: lift, pull, hold, press'],
    ['报警：地址、物质、被困', 'Calls for help: address, matter, trapped'],
  ],
});
