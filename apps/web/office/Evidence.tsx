import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { count, dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { Certificates } from '../../../modules/identity/ui/Certificates.tsx';
import { Insiders } from '../../../modules/identity/ui/Insiders.tsx';
import type { readAccesses } from '../../../modules/identity/wire.ts';
import * as norms from '../../../modules/norms/chain_wire.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import type { Who } from '../../../modules/people/wire.ts';

type Chain = z.output<typeof norms.evidenceChain.answer>;
type Access = z.output<typeof readAccesses.answer>['accesses'][number];

const words = {
  title: { zh: '证据', en: 'Evidence' },
  chain: { zh: '本厅的证据链', en: 'The chain of this hall' },
  holds: { zh: '证据链完好', en: 'The chain holds' },
  broken: { zh: '第 {n} 段断开', en: 'Broken at block {n}' },
  blocks: { zh: '段', en: 'blocks' },
  events: { zh: '条事件已封存', en: 'events sealed' },
  unsealed: { zh: '条待封存', en: 'to be sealed' },
  last: { zh: '末段指纹', en: 'Print of the newest block' },
  verify: { zh: '重新验一遍', en: 'Verify again' },
  verify_note: {
    zh: '从原始记录逐条重算，不信任存下的指纹。',
    en: 'Computed anew from the stored rows, trusting no stored print.',
  },
  access: { zh: '明文查看记录', en: 'Who saw personal data' },
  days: { zh: '期间', en: 'Period' },
  last_days: { zh: '近 {n} 天', en: 'last {n} days' },
  times: { zh: '{n} 次，拒绝 {refused} 次', en: '{n} times, {refused} refused' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '查看人', en: 'Who' },
  whose: { zh: '客户', en: 'Customer' },
  what: { zh: '内容', en: 'What' },
  reason: { zh: '理由', en: 'Reason' },
  outcome: { zh: '结果', en: 'Outcome' },
  shown: { zh: '已显示', en: 'shown' },
  refused: { zh: '已拒绝', en: 'refused' },
  none: { zh: '没有人看过明文', en: 'Nobody saw anything in clear' },
  none_note: { zh: '每次显示都会记在这里。', en: 'Every reveal is entered here.' },
  not_yours: { zh: '明文记录由厅经理和稽核员看', en: 'The hall manager and the auditor read these' },
  not_yours_note: { zh: '需要核查时请他们查看。', en: 'Ask them when something is to be checked.' },
} as const;

const fields: Record<string, Words> = {
  name: { zh: '姓名', en: 'Name' },
  document: { zh: '证件号码', en: 'Document number' },
  portrait: { zh: '现场照片', en: 'Picture' },
};
const reasons: Record<string, Words> = {
  read_back: { zh: '与客户核对', en: 'read back' },
  fill_form: { zh: '填写单据', en: 'fill a form' },
  dispute: { zh: '处理争议', en: 'dispute' },
  audit: { zh: '审核', en: 'audit' },
};
const put = (of: Words, figures: Record<string, number>): Words => {
  const text = (one: string) => one.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
  return { zh: text(of.zh), en: text(of.en) };
};

/** The evidence of a hall: whether its chain of events holds, and who saw personal data in clear. */
export function Evidence({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const may = holds(
    who,
    ...(['hall_manager', 'auditor', 'privacy_officer', 'branch_supervisor', 'province_supervisor'] as const),
  );
  return (
    <section className="of-pad">
      <h1>{say(words.title)}</h1>
      <ChainState hall_id={hall_id} />
      <h2 className="of-part">
        {say(words.access)} <ClauseChip id="PRIV-03" />
      </h2>
      {may ? (
        <>
          <Accesses hall_id={hall_id} />
          <Insiders hall_id={hall_id} who={who} />
          <Certificates hall_id={hall_id} />
        </>
      ) : (
        <RefusedPanel title={say(words.not_yours)}>{say(words.not_yours_note)}</RefusedPanel>
      )}
    </section>
  );
}

function ChainState({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const kept = useLive<Chain>(`/api/halls/${hall_id}/evidence-chain`, 'clock');
  const [fresh, set] = useState<Chain | null>(null);
  const [busy, work] = useState(false);
  const of = fresh ?? kept.data;
  const verify = async () => {
    work(true);
    const outcome = await callApi(norms.evidenceChain, { hall_id });
    work(false);
    if (outcome.ok) set(outcome.value);
  };
  if (of === null) return null;
  const whole = of.broken === null;
  return (
    <div className="of-chain">
      <p>
        <b className="of-chain-word">
          <StateMark mark={whole ? 'done' : 'fault'}>
            {say(whole ? words.holds : put(words.broken, { n: of.broken?.block ?? 0 }))}
          </StateMark>
        </b>
        <span>
          <b className="num">{count(of.blocks)}</b> {say(words.blocks)}
        </span>
        <span>
          <b className="num">{count(of.events)}</b> {say(words.events)}
        </span>
        <span>
          <b className="num">{count(of.unsealed)}</b> {say(words.unsealed)}
        </span>
        <Button busy={busy} onPress={() => void verify()}>
          {say(words.verify)}
        </Button>
      </p>
      {!whole && <p lang="en">{of.broken?.why}</p>}
      <p className="of-quiet">
        {say(words.last)} <code className="num">{of.last_hash ?? '—'}</code>
      </p>
      <p className="of-quiet">{say(words.verify_note)}</p>
    </div>
  );
}

function Accesses({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const [days, setDays] = useState('7');
  const found = useLive<{ accesses: Access[] }>(
    `/api/halls/${hall_id}/personal-data-accesses?days=${days}`,
    'identity',
  );
  const rows = found.data?.accesses ?? null;
  const refused = rows?.filter(row => row.refused !== null).length ?? 0;
  const columns: Column<Access>[] = [
    {
      id: 'at',
      head: say(words.when),
      cell: row => (
        <span className="num">
          {dayOf(row.at, language)} {timeOfDay(row.at, true)}
        </span>
      ),
      sortBy: row => row.at,
    },
    {
      id: 'who',
      head: say(words.who),
      cell: row => `${row.name === null ? '' : say(row.name)} ${row.staff_no ?? ''}`,
      sortBy: row => row.staff_no ?? '',
    },
    { id: 'whose', head: say(words.whose), cell: row => <span lang="zh-CN">{row.person_mask}</span> },
    { id: 'what', head: say(words.what), cell: row => say(fields[row.field] ?? words.what) },
    { id: 'reason', head: say(words.reason), cell: row => say(reasons[row.reason] ?? words.reason) },
    {
      id: 'outcome',
      head: say(words.outcome),
      cell: row => (
        <StateMark mark={row.refused === null ? 'done' : 'stopped'}>
          {say(row.refused === null ? words.shown : words.refused)}
        </StateMark>
      ),
    },
  ];
  return (
    <>
      <FilterSentence
        leaves={<span className="num">{say(put(words.times, { n: rows?.length ?? 0, refused }))}</span>}
      >
        <Filter
          label={say(words.days)}
          value={days}
          all="7"
          options={['1', '7', '30', '90'].map(value => ({
            value,
            name: say(put(words.last_days, { n: Number(value) })),
          }))}
          onChoose={setDays}
        />
      </FilterSentence>
      <Table<Access>
        label={say(words.access)}
        columns={columns}
        rows={rows}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
    </>
  );
}
