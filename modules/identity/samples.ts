import { checkLetter, type Document } from './document.ts';

/** Invented people for the reader's simulator: area 999999 is nobody's, so no number here is a person's. */
const sample = (name: string, born: string, order: string, address: string): Document => {
  const digits = `999999${born.replaceAll('-', '')}${order}`;
  return {
    kind: 'id_card',
    name,
    number: `${digits}${checkLetter(digits)}`,
    born_on: born,
    valid_until: '2044-12-31',
    address,
  };
};

/** Whom the simulator can lay on the reader. */
export const samples: readonly Document[] = [
  sample('刘桂英', '1948-03-07', '002', '青江省临江市柳荫街 12 号'),
  sample('张伟东', '1983-11-20', '021', '青江省临江市人民路 88 号'),
  sample('何思远', '1996-06-15', '035', '青江省临江市大学城 3 栋'),
  sample('欧阳明月', '2001-01-30', '048', '青江省沙洲市滨江路 7 号'),
  sample('马建华', '1969-09-09', '051', '青江省云岭市新华街 21 号'),
  sample('陈小满', '2011-05-04', '062', '青江省临江市文化路 5 号'),
  sample('吴国强', '1975-12-01', '079', '青江省临江市东风路 40 号'),
  sample('孙丽华', '1990-08-18', '084', '青江省临江市南湖 16 号'),
];

/** From here on the list holds children, for whom a guardian stands by. */
const children_from = 50_000;

/** A person of a long, repeatable list, for load runs and history: invented like the others. */
export function sampleOf(n: number): Document {
  const first = samples[n];
  if (first !== undefined) return first;
  const year = n >= children_from ? 2014 + (n % 8) : 1950 + (n % 55);
  const month = String((n % 12) + 1).padStart(2, '0');
  const day = String((n % 28) + 1).padStart(2, '0');
  const given = ['建国', '秀英', '志强', '晓红', '海燕', '文静', '立新', '雨桐'];
  const family = ['赵', '钱', '周', '吴', '郑', '冯', '蒋', '沈', '韩', '杨', '朱', '许'];
  const name = `${family[n % family.length]}${given[Math.trunc(n / family.length) % given.length]}`;
  return sample(
    name,
    `${year}-${month}-${day}`,
    String(100 + (Math.trunc(n / 660) % 900)),
    `青江省临江市花园路 ${(n % 300) + 1} 号`,
  );
}

/** What the simulated camera takes: a grey square, nobody's face, as a JPEG in base64. */
export const simulatedPicture =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';
