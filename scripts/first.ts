import { wallNow } from '../kit/clock.ts';
import { openDatabase, transaction } from '../kit/db.ts';
import { exitPlainly, inTerminalLanguage, PlainError } from '../kit/plain_errors.ts';
import { Refusal } from '../kit/refusal.ts';
import { foundGroup } from '../modules/halls/index.ts';
import { firstAdministrator, founding, refusals } from '../modules/people/index.ts';

/**
 * `DATABASE_URL=… npm run first -- 0001 王主任 "Director Wang"`: the first administrator of an empty production house, who
 * enters everybody else on `/admin`. Prints the password once.
 */
const [staff_no, name, name_en] = process.argv.slice(2).map(word => word.trim());
const database = process.env.DATABASE_URL;

const usage = new PlainError({
  zh: '用法：DATABASE_URL=… npm run first -- 工号 姓名 英文姓名（先用 npm start 启动过一次）。',
  en: 'Usage: DATABASE_URL=… npm run first -- number name name-in-English (after npm start ran once).',
});

function plainOf(fault: unknown): unknown {
  if (!(fault instanceof Refusal)) return fault;
  const code = fault.code.replace('people.', '');
  const known = Object.entries(refusals).find(([key]) => key === code)?.[1];
  if (known === undefined) return fault;
  const { say, then } = known;
  return new PlainError({ zh: `${say.zh}${then?.zh ?? ''}`, en: `${say.en} ${then?.en ?? ''}`.trim() });
}

async function found(): Promise<void> {
  if (database === undefined || !/^\w{3,16}$/.test(staff_no ?? '') || !name || !name_en) throw usage;
  const db = openDatabase(database, 1);
  try {
    const made = await transaction(db, async tx => {
      const ctx = founding(tx, wallNow());
      const unit_id = await foundGroup(ctx);
      return firstAdministrator(ctx, { staff_no: staff_no ?? '', name, name_en, unit_id });
    });
    console.log(
      inTerminalLanguage({
        zh: `第一位管理员 ${staff_no} 已登记。密码只显示这一次：${made.password}\n请打开 /admin 登录，登记单位、厅和人员，并给自己重设密码。`,
        en: `The first administrator ${staff_no} is entered. The password is shown this once: ${made.password}\nSign in on /admin, enter units, halls and people, and set yourself a new password.`,
      }),
    );
  } finally {
    await db.close();
  }
}

await found().catch(fault => exitPlainly(plainOf(fault), database === undefined ? {} : { database }));
