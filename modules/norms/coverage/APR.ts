import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** A clause that is looked at on the list of appearance, person by person. */
const looked = (row: string, zh: string, en: string): Control => ({
  ...{ row, status: 'working' },
  words: {
    zh: `在岗的人逐个看：${zh}；不合格当场整改，别人复查`,
    en: `${en}: looked at person by person on duty; a fail is put right and looked at by another`,
  },
  control: { kind: 'checklist', name: 'appearance' },
  page: '/floor',
  test: `modules/checklists/rounds.test.ts ${row} is looked at on its list; a fail says where, is mended by its owner, closed by another`,
});

/** What makes the clauses of group APR real; one entry per control, none claimed before its test is red without it. */
export const APR: readonly Control[] = [
  looked('APR-02', '头发', 'hair'),
  looked('APR-03', '香水', 'perfume'),
  looked('APR-04', '指甲', 'nails'),
  looked('APR-05', '刘海', 'the fringe'),
  looked('APR-07', '实习女员工的头花', 'the hair flower of female interns'),
  looked('APR-08', '女员工饰物的件数', 'how many ornaments a woman wears'),
  looked('APR-09', '手上饰物', 'ornaments on the hands'),
  looked('APR-10', '耳坠、脚链', 'earrings and anklets'),
  looked('APR-11', '淡妆四样和浓淡，逐项', 'the four parts of light make-up and its weight, one by one'),
  looked('APR-12', '男员工发长', 'the hair of men'),
  looked('APR-13', '胡须', 'beards'),
  looked('APR-14', '男员工饰物', 'ornaments of men'),
  looked('APR-16', '女营销代表领花、丝袜', 'bow and stockings of women at the counters'),
  looked('APR-17', '领带、袜', 'tie and socks'),
  looked('APR-18', '实习服装按季节', 'the dress of interns by season'),
  looked('APR-19', '实习领带、衬衣', 'tie and shirt of interns'),
  looked('APR-22', '女鞋', 'women’s shoes'),
  looked('APR-23', '男鞋', 'men’s shoes'),
  taught('APR-01', course_names.appearance),
];
