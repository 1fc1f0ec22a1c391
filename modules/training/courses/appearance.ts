import { course } from '../course.ts';
import { everybody } from './posts.ts';

/** Why we look alike, and what the template asks. */
export const appearance = course({
  code: 'appearance',
  say: ['仪容仪表', 'Appearance'],
  lead: ['统一的仪容让客户一眼认出谁能帮他。', 'A common look shows at a glance who can help.'],
  rows: ['APR-01', 'APR-25'],
  form: 'self',
  roles: everybody,
  units: [
    {
      say: ['为什么统一', 'Why we look alike'],
      rows: ['APR-01'],
      text: [
        [
          '统一仪容有两个目的：客户在人群里认得出我们，我们自己也认得出这是一个团队。规范不评价谁好看。',
          'A common look has two ends: customers find us in a crowd, and we see ourselves as one team. It judges nobody’s beauty.',
        ],
        [
          '班前十分钟对照检查表自查，再由值班经理逐人看；不合格当场整改，别人复查。',
          'Ten minutes before the shift check yourself by the list; the duty manager then looks at each, what fails is put right and looked at by another.',
        ],
      ],
    },
    {
      say: ['头到脚的要点', 'From head to foot'],
      rows: ['APR-25'],
      text: [
        [
          '头发整洁、不染异色；女员工刘海不过眉、过肩长发盘起；男员工侧不过耳、后不过领，不留胡须。',
          'Hair tidy, no odd colours; women’s fringe above the brows and long hair up; men’s hair off ears and collar, no beard.',
        ],
        [
          '指甲短、不涂色；淡妆四样不过淡不过浓；戒指最多一枚、手上一样饰物；香水不浓。',
          'Nails short and plain; four parts of light make-up, neither none nor heavy; one ring, one thing on the hand; no strong perfume.',
        ],
        [
          '工装按季、熨烫、工牌在左胸；黑皮鞋。冬天加黑毛衣要全厅一致。',
          'Dress by season, ironed, badge on the left; black leather shoes. A black sweater in winter: the whole hall or nobody.',
        ],
      ],
      pairs: [
        [
          ['工牌塞兜里', 'The badge in the pocket'],
          ['左胸，字朝外', 'On the left, readable'],
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'APR-01',
      ask: ['统一仪容为了什么？', 'What is the common look for?'],
      choices: [
        ['评谁好看', 'To judge beauty'],
        ['客户认得出、团队有认同', 'To be found by customers and be one team'],
        ['省置装费', 'To save on dress'],
      ],
      right: 1,
      why: ['目的条款原意。', 'So the clause of purpose says.'],
    },
    {
      row: 'APR-01',
      ask: ['班前仪容先由谁查？', 'Who looks first before the shift?'],
      choices: [
        ['自己对照表查', 'Oneself, by the list'],
        ['客户', 'A customer'],
        ['不用查', 'Nobody'],
      ],
      right: 0,
      why: ['自查在前，值班经理在后。', 'Oneself first, then the duty manager.'],
    },
    {
      row: 'APR-01',
      ask: ['一项不合格，怎么办？', 'One item fails. What happens?'],
      choices: [
        ['下个月再看', 'Looked at next month'],
        ['扣钱了事', 'A fine and done'],
        ['当场整改，别人复查', 'Put right at once, looked at by another'],
      ],
      right: 2,
      why: ['整改的人和复查的人是两个人。', 'Who mends and who looks again are two.'],
    },
    {
      row: 'APR-25',
      ask: ['工牌戴在？', 'Where is the badge?'],
      choices: [
        ['裤袋', 'In the pocket'],
        ['左胸，字朝外', 'On the left breast, readable'],
        ['桌上', 'On the desk'],
      ],
      right: 1,
      why: ['客户要看得见是谁。', 'The customer must see who it is.'],
    },
    {
      row: 'APR-25',
      ask: ['女员工过肩长发？', 'Women’s hair beyond the shoulders?'],
      choices: [
        ['披着', 'Loose'],
        ['染浅色', 'Dyed light'],
        ['盘起，用统一发卡', 'Up, with the common clip'],
      ],
      right: 2,
      why: ['盘髻、统一发卡。', 'In a bun with the company’s clip.'],
    },
    {
      row: 'APR-25',
      ask: [
        '厅里有三人加了黑毛衣，其余没加，怎么判？',
        'Three wear the black sweater, the others do not. How is it judged?',
      ],
      choices: [
        ['三人不合格', 'Those three fail'],
        ['厅这一项不合格', 'The hall’s item fails'],
        ['都合格', 'All is well'],
      ],
      right: 1,
      why: ['厅内须统一。', 'It must be one across the hall.'],
    },
    {
      row: 'APR-25',
      ask: ['手上饰物最多？', 'How much may be worn on the hands?'],
      choices: [
        ['一样', 'One thing'],
        ['两样', 'Two'],
        ['不限', 'Any'],
      ],
      right: 0,
      why: ['手上只戴一样，不过大不夸张。', 'One thing, not large.'],
    },
  ],
});
