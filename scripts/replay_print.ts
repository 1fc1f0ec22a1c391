import { yuan } from '../kit/money.ts';
import type { Words } from '../kit/words.ts';
import { businesses } from '../modules/catalogue/index.ts';
import { type Tender, tender_words } from '../modules/ledger/index.ts';
import { classes } from '../modules/queue/index.ts';
import type { castDay, DayFigures, Finding, Played } from '../modules/replay/index.ts';
import type { MoneyRecord } from '../modules/settlement/wire.ts';

const zh = (process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('zh');
const say = (words: Words): string => (zh ? words.zh : words.en);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const width = (text: string): number => [...text].reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);
const pad = (text: string | number, to: number): string => {
  const said = String(text);
  const space = ' '.repeat(Math.max(0, to - width(said)));
  return typeof text === 'number' || /^[\d.:%–-]+$/.test(said) ? space + said : said + space;
};
const line = (cells: readonly (string | number)[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => pad(cell, widths[at] ?? 8))
    .join('  ')
    .trimEnd();
const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const className = (code: string): string => {
  if (code === 'all') return say({ zh: '合计', en: 'all' });
  const found = classes.find(one => one.code === code);
  return found === undefined ? code : say(found.say);
};
const businessName = (code: string): string => {
  const found = businesses.find(one => one.code === code);
  return found === undefined ? code : say(found.say);
};

/** What will be played: the mapping table, the shift, the clerks with the reason for their number. */
export function printPlan(cast: ReturnType<typeof castDay>, hall_why: Words): void {
  const { plan, why } = cast;
  console.log(
    say({
      zh: `厅 ${plan.hall_id}（${hall_why.zh}） · ${plan.arrivals.length} 张号 · 平移 ${plan.shift_s} 秒 · 种子 ${plan.seed}`,
      en: `hall ${plan.hall_id} (${hall_why.en}) · ${plan.arrivals.length} tickets · shifted by ${plan.shift_s} s · seed ${plan.seed}`,
    }),
  );
  console.log(
    say({ zh: `营业员 ${plan.clerks.length} 名：${why.zh}`, en: `clerks ${plan.clerks.length}: ${why.en}` }),
  );
  console.log(
    say({
      zh: '\n对照表（号最多的队列办最快的业务，依次类推）',
      en: '\nmapping (the queue with most tickets does the quickest business, and so on)',
    }),
  );
  const widths = [12, 8, 8, 12, 22, 8];
  console.log(
    line(
      [
        'queue_id',
        'letter',
        say({ zh: '张数', en: 'tickets' }),
        say({ zh: '号类', en: 'class' }),
        say({ zh: '业务', en: 'business' }),
        say({ zh: '平均', en: 'mean' }),
      ],
      widths,
    ),
  );
  for (const one of plan.mapping)
    console.log(
      line(
        [
          one.queue_id.padStart(0),
          one.letters,
          String(one.tickets),
          className(one.class),
          businessName(one.business),
          minutes(one.mean_s),
        ],
        widths,
      ),
    );
}

/** What came of it, read back from the hall; the laws last. */
export function printReport(of: {
  wall_s: number;
  clerks: number;
  played: Played;
  figures: DayFigures;
  findings: Finding[];
  money: MoneyRecord;
}): void {
  const { figures, played, findings, money } = of;
  const { counted } = played;
  console.log(
    say({
      zh: `\n${played.day} 用时 ${of.wall_s.toFixed(1)} 秒 · 到达 ${counted.arrivals} · 取号 ${figures.tickets} · 营业时间外谢绝 ${counted.refused}`,
      en: `\n${played.day} in ${of.wall_s.toFixed(1)} s · arrivals ${counted.arrivals} · tickets ${figures.tickets} · refused outside opening hours ${counted.refused}`,
    }),
  );
  console.log(listOf(figures.by_state));
  console.log(listOf(figures.moves));
  const widths = [14, 7, 7, 7, 7, 9];
  console.log(say({ zh: '\n等候', en: '\nwaits' }));
  console.log(
    line(
      [
        say({ zh: '号类', en: 'class' }),
        say({ zh: '已叫', en: 'called' }),
        'p50',
        'p90',
        'max',
        say({ zh: '限内', en: 'in limit' }),
      ],
      widths,
    ),
  );
  for (const one of figures.waits)
    console.log(
      line(
        [
          className(one.class),
          String(one.called),
          minutes(one.p50_s),
          minutes(one.p90_s),
          minutes(one.max_s),
          percent(one.within / Math.max(1, one.called)),
        ],
        widths,
      ),
    );
  if (figures.estimate !== null) {
    const { scored, mean_error_s, within_3_min, in_range } = figures.estimate;
    console.log(
      say({
        zh: `\n预计等候（${scored} 张）：平均误差 ${minutes(mean_error_s)} · 三分钟内 ${percent(within_3_min)} · 落在区间内 ${percent(in_range)}`,
        en: `\nestimates (${scored}): mean error ${minutes(mean_error_s)} · within 3 min ${percent(within_3_min)} · inside the range ${percent(in_range)}`,
      }),
    );
  }
  const used = figures.counters.map(one => `${one.number}: ${percent(one.utilisation)}`).join(' · ');
  console.log(say({ zh: `台席利用率 ${used}`, en: `utilisation by counter ${used}` }));
  if (counted.odd.size > 0)
    console.log(
      say({ zh: '意外的谢绝 ', en: 'unexpected refusals ' }) + listOf(Object.fromEntries(counted.odd)),
    );
  printMoney(money);
  printMishaps(money, counted);
  console.log(say({ zh: '\n不变量', en: '\ninvariants' }));
  for (const one of findings) printFinding(one);
  for (const one of money.laws) printFinding({ ...one, looked: 0 });
}

/** What the day took, how its orders ended, what the tills counted, and whether it is settled. */
function printMoney(money: MoneyRecord): void {
  const total = money.takings.reduce((sum, one) => sum + one.sum_fen, 0);
  const by = (of: readonly { tender: string; sum_fen: number; payments: number }[]) =>
    of
      .map(one => `${say(tender_words[one.tender as Tender])} ${yuan(one.sum_fen)} (${one.payments})`)
      .join(' · ');
  console.log(
    say({
      zh: `\n收款 ${yuan(total)} 元：${by(money.takings)}`,
      en: `\ntakings ${yuan(total)} yuan: ${by(money.takings)}`,
    }),
  );
  const odd = money.payments
    .filter(one => one.state !== 'succeeded')
    .map(one => `${say(tender_words[one.tender as Tender])} ${one.state} ${one.payments}`);
  if (odd.length > 0)
    console.log(say({ zh: '没成的支付 ', en: 'payments that did not go through: ' }) + odd.join(' · '));
  const orders = new Map<string, number>();
  for (const one of money.orders) orders.set(one.state, (orders.get(one.state) ?? 0) + one.orders);
  console.log(say({ zh: '业务单 ', en: 'orders: ' }) + listOf(Object.fromEntries(orders)));
  const differ = money.tills
    .filter(one => (one.difference_fen ?? 0) !== 0)
    .map(one => `${one.seq_no}: ${yuan(one.difference_fen ?? 0)}`);
  const tills = differ.length === 0 ? say({ zh: '全部相符', en: 'all even' }) : differ.join(' · ');
  console.log(
    say({ zh: `钱箱 ${money.tills.length} 个：${tills}`, en: `${money.tills.length} tills: ${tills}` }),
  );
  const settled = money.settlement;
  if (settled !== null)
    console.log(
      say({
        zh: `日清 ${settled.state}，报告 ${settled.report_no ?? '—'} 号`,
        en: `settlement ${settled.state}, report ${settled.report_no ?? '—'}`,
      }),
    );
}

/** What went wrong on the day, by name: an ordinary day has some of each. */
function printMishaps(money: MoneyRecord, counted: Pick<Played['counted'], 'angry' | 'complained'>): void {
  const payments = (...states: string[]) =>
    money.payments.filter(one => states.includes(one.state)).reduce((sum, one) => sum + one.payments, 0);
  const orders = (fits: (one: MoneyRecord['orders'][number]) => boolean) =>
    money.orders.filter(fits).reduce((sum, one) => sum + one.orders, 0);
  const short = money.tills.filter(one => (one.difference_fen ?? 0) < 0).length;
  const found: [Words, number][] = [
    [{ zh: '支付被拒', en: 'payments refused' }, payments('failed')],
    [{ zh: '支付超时或迟到', en: 'payments given up or late' }, payments('voided', 'late', 'returned')],
    [{ zh: '冲正', en: 'reversals' }, orders(one => one.state === 'reversed')],
    [{ zh: '客户放弃', en: 'given up by the customer' }, orders(one => one.state === 'lapsed')],
    [{ zh: '不能办而拒办', en: 'refused with a reason' }, orders(one => one.state === 'rejected')],
    [{ zh: '丢卡挂失、补卡', en: 'lost or broken cards' }, orders(one => lost.includes(one.business))],
    [{ zh: '短款钱箱', en: 'short tills' }, short],
    [{ zh: '打一分的客户', en: 'customers who left angry' }, counted.angry],
    [{ zh: '投诉', en: 'complaints' }, counted.complained],
  ];
  const listed = found.map(([words, count]) => `${say(words)} ${count}`).join(' · ');
  console.log(say({ zh: `当天的波折 ${listed}`, en: `what went wrong: ${listed}` }));
}

const lost = ['loss_report', 'sim_replacement'];

function printFinding(one: Finding): void {
  const ok = one.faults.length === 0;
  console.log(`${ok ? '✓' : '✗'} ${say(one.say)}${one.looked > 0 ? ` (${one.looked})` : ''}`);
  for (const fault of one.faults.slice(0, 8)) console.log(`    ${fault}`);
  if (one.faults.length > 8) console.log(`    … ${one.faults.length}`);
}

const listOf = (of: Record<string, number>): string =>
  Object.entries(of)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');
