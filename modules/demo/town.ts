import { businessCodes } from '../catalogue/index.ts';
import type { Role } from '../people/index.ts';
import type { CastMember } from './member.ts';
import { halls } from './province.ts';

const surnames: readonly [string, string][] = [
  ['薛', 'Xue'],
  ['袁', 'Yuan'],
  ['潘', 'Pan'],
  ['范', 'Fan'],
  ['崔', 'Cui'],
  ['谭', 'Tan'],
  ['邹', 'Zou'],
  ['熊', 'Xiong'],
];
const givens: readonly [string, string][] = [
  ['文静', 'Wenjing'],
  ['志远', 'Zhiyuan'],
  ['晓彤', 'Xiaotong'],
  ['国强', 'Guoqiang'],
  ['玉兰', 'Yulan'],
  ['建平', 'Jianping'],
  ['秋月', 'Qiuyue'],
  ['立新', 'Lixin'],
  ['春梅', 'Chunmei'],
];

/** Who keeps a hall open: two keys, somebody for the floor, somebody above them. */
const posts: readonly Role[] = ['duty_manager', 'hall_manager', 'safety_officer', 'floor_advisor'];
const clerks_most = 5;
/** The first staff number of these halls, and how many each may have. */
const first_no = 501;
const a_hall = 10;

/** The people of the smaller halls that are alive today: four posts and a clerk for each counter. Numbers from 0501. */
export const town: readonly CastMember[] = halls()
  .filter(hall => (hall.one_in ?? 1) > 1)
  .flatMap((hall, place) => {
    const clerks = Array.from({ length: Math.min(hall.counters, clerks_most) }, (): Role => 'service_clerk');
    return [...posts, ...clerks].map((role, n): CastMember => {
      const [name, name_en] = nameOf(place, n);
      const clerk = role === 'service_clerk';
      // One of them may do everything, since one counter takes every class.
      const whole = n === posts.length;
      const skills = whole ? businessCodes : businessCodes.filter(code => code !== 'group_business');
      return {
        ...{ staff_no: `0${first_no + place * a_hall + n}`, name, name_en },
        ...{ title: n % 2 === 0 ? 'ms' : 'mr', role, hall_id: hall.id },
        ...(clerk ? { skills } : {}),
      };
    });
  });

function nameOf(place: number, n: number): [string, string] {
  const [surname = '', surname_en = ''] = surnames[(place + n) % surnames.length] ?? [];
  const [given = '', given_en = ''] = givens[n % givens.length] ?? [];
  return [`${surname}${given}`, `${surname_en} ${given_en}`];
}
