// npm run replay -- demo/days/wlochy.csv [--speed 1|60|max] [--clerks N] [--hall 1001] [--url …] [--seed n] [--shift s] [--json]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wallMs } from '../kit/clock.ts';
import { exitPlainly, inTerminalLanguage, PlainError } from '../kit/plain_errors.ts';
import type { Words } from '../kit/words.ts';
import {
  castDay,
  figuresOf,
  findingsOf,
  HallCaller,
  type LineFault,
  playDay,
  readDay,
  seed_default,
  shift_default_s,
} from '../modules/replay/index.ts';
import type { MoneyRecord } from '../modules/settlement/wire.ts';
import { openTemporaryHouse } from './replay_house.ts';
import { printPlan, printReport } from './replay_print.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    speed: { type: 'string', default: 'max' },
    clerks: { type: 'string' },
    hall: { type: 'string' },
    url: { type: 'string' },
    seed: { type: 'string', default: String(seed_default) },
    shift: { type: 'string', default: String(shift_default_s) },
    json: { type: 'boolean', default: false },
  },
});

const plain = (zh: string, en: string): PlainError => new PlainError({ zh, en });

/** A whole number given on the command line; refuses anything else with the option's name. */
function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d+$/.test(text)) return Number(text);
  throw plain(`--${name} 应为整数，不是「${text}」。`, `--${name} should be a whole number, not “${text}”.`);
}

function readFile(path: string | undefined) {
  if (path === undefined)
    throw plain(
      '请给出一天的文件，例如 npm run replay -- demo/days/wlochy.csv。',
      'Name the file of a day, for instance npm run replay -- demo/days/wlochy.csv.',
    );
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw plain(`读不到文件 ${path}。`, `The file ${path} cannot be read.`);
  }
  const day = readDay(text);
  if (day.ok) return day.arrivals;
  const { faults } = day;
  const said = (words: (fault: LineFault) => string) => faults.map(words).join('\n');
  throw plain(
    said(fault => `${path} 第 ${fault.line} 行：${fault.words.zh}`),
    said(fault => `${path} line ${fault.line}: ${fault.words.en}`),
  );
}

const speedOf = (text: string): number => (text === 'max' ? 0 : (whole('speed', text) ?? 0));

/** The hall of the story when the day fits into it, else its large sister; said when it is chosen. */
function hallFor(
  arrivals: ReturnType<typeof readFile>,
  asked: number | undefined,
): { hall_id: number; why: Words } {
  if (asked !== undefined) return { hall_id: asked, why: { zh: '按要求', en: 'as asked for' } };
  const { load } = castDay({ url: '', hall_id: 1001, arrivals });
  return (load.mean + load.peak) / 2 > 8.5
    ? { hall_id: 1002, why: { zh: '八台的厅装不下这一天', en: 'too much for a hall of eight counters' } }
    : { hall_id: 1001, why: { zh: '八台的厅装得下', en: 'a hall of eight counters will do' } };
}

async function main(): Promise<number> {
  const arrivals = readFile(positionals[0]);
  const { hall_id, why } = hallFor(arrivals, whole('hall', values.hall));
  const house =
    values.url === undefined ? await openTemporaryHouse() : { url: values.url, close: async () => {} };
  try {
    const seed = whole('seed', values.seed) ?? seed_default;
    const shift_s = whole('shift', values.shift) ?? shift_default_s;
    const clerks = whole('clerks', values.clerks);
    const cast = castDay({ url: house.url, hall_id, arrivals, clerks, seed, shift_s });
    if (!values.json) printPlan(cast, why);
    const speed = speedOf(values.speed);
    const started = wallMs();
    const played = await playDay(cast.plan, () => ({ state: 'playing', speed }));
    const wall_s = (wallMs() - started) / 1000;
    const player = new HallCaller(house.url, { hall_id, device: 'P1' }, 'kiosk');
    await player.enter();
    const read = await player.get<Parameters<typeof findingsOf>[0]>(
      `/api/halls/${hall_id}/record?day=${played.day}`,
    );
    const money = (await player.get<MoneyRecord>(`/api/halls/${hall_id}/money-record?day=${played.day}`))
      .body;
    const figures = figuresOf(read.body);
    const findings = findingsOf(read.body, { running: !played.settled });
    const report = { hall_id, clerks: cast.plan.clerks.length, wall_s, played, figures, findings, money };
    if (values.json)
      console.log(
        JSON.stringify({
          ...report,
          played: { ...played, counted: { ...played.counted, odd: Object.fromEntries(played.counted.odd) } },
        }),
      );
    else printReport(report);
    const laws = [...findings, ...money.laws];
    const done = played.settled && money.settlement?.done === true;
    return done && laws.every(one => one.faults.length === 0) ? 0 : 1;
  } finally {
    await house.close();
  }
}

try {
  process.exit(await main());
} catch (error) {
  if (error instanceof PlainError) {
    console.error(inTerminalLanguage(error.words));
    process.exit(2);
  }
  exitPlainly(error);
}
