import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { AreaField, FixedField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { Section } from './Section.tsx';

const words = {
  title: { zh: '表格与筛选', en: 'Tables and filters' },
  note: {
    zh: '行高 34。数字右对齐、等宽。筛选写成句子，选中的用主色描边；每个数点开就是它的行。',
    en: 'Rows of 34. Figures right, equal widths. Filters read as a sentence, the chosen one outlined; every figure opens its rows.',
  },
  search: { zh: '单号、人、号段', en: 'Number, person' },
  state: { zh: '状态', en: 'State' },
  open: { zh: '未结 6', en: 'Open 6' },
  all: { zh: '全部', en: 'All' },
  role: { zh: '岗位', en: 'Role' },
  days: { zh: '日期', en: 'Days' },
  leaves: { zh: '3 条，合计 −130.00', en: '3 rows, total −130.00' },
  list: { zh: '差错与冲正', en: 'Differences and reversals' },
  waits: { zh: '等决定', en: 'To be decided' },
  approved: { zh: '王建国批', en: 'By Wang Jianguo' },
  today: { zh: '当日', en: 'Today' },
};

interface Case {
  id: string;
  what: Words;
  who: Words;
  amount_fen: number;
  waits: boolean;
  clause: string;
}

const cases: Case[] = [
  {
    id: 'D-1120-01',
    what: { zh: '3 号台短款', en: 'Counter 3 short' },
    who: { zh: '赵一鸣', en: 'Zhao Yiming' },
    amount_fen: -1200,
    waits: true,
    clause: 'CASH-03',
  },
  {
    id: 'R-1120-02',
    what: { zh: '话费缴存冲正', en: 'Top-up reversal' },
    who: { zh: '何佳', en: 'He Jia' },
    amount_fen: -10000,
    waits: false,
    clause: 'CASH-07',
  },
  {
    id: 'R-1120-01',
    what: { zh: '补卡费冲正', en: 'SIM fee reversal' },
    who: { zh: '李敏', en: 'Li Min' },
    amount_fen: -1800,
    waits: false,
    clause: 'CASH-07',
  },
];

function columnsIn(say: (words: Words) => string): Column<Case>[] {
  return [
    { id: 'id', head: say({ zh: '单号', en: 'Number' }), cell: row => <span className="num">{row.id}</span> },
    { id: 'what', head: say({ zh: '事由', en: 'What' }), cell: row => <b>{say(row.what)}</b> },
    {
      id: 'who',
      head: say({ zh: '经手', en: 'By' }),
      cell: row => say(row.who),
      sortBy: row => say(row.who),
    },
    {
      id: 'amount',
      head: say({ zh: '金额', en: 'Amount' }),
      figures: true,
      cell: row => <span className={row.waits ? 'cp-short' : undefined}>{money(row.amount_fen)}</span>,
      sortBy: row => row.amount_fen,
    },
    {
      id: 'state',
      head: say(words.state),
      cell: row =>
        row.waits ? (
          <StateMark mark="over">{say(words.waits)}</StateMark>
        ) : (
          <StateMark mark="done">{say(words.approved)}</StateMark>
        ),
    },
    {
      id: 'due',
      head: say({ zh: '时限', en: 'Due' }),
      figures: true,
      cell: row => (row.waits ? say(words.today) : <span className="cp-quiet">—</span>),
    },
    {
      id: 'clause',
      head: <span className="unseen">{say({ zh: '条文', en: 'Clause' })}</span>,
      figures: true,
      cell: row => <ClauseChip id={row.clause} />,
    },
  ];
}

/** A table of cases with its sentence of filters. */
export function TablePart() {
  const say = useSay();
  const [typed, type] = useState('');
  const [state, chooseState] = useState('open');
  const [role, chooseRole] = useState('all');
  const [open, setOpen] = useState<string | null>('D-1120-01');
  const all = { value: 'all', name: say(words.all) };
  const range = { value: 'week', name: '11-14 — 11-20' };
  return (
    <Section title={words.title} note={say(words.note)} wide={7}>
      <FilterSentence leaves={say(words.leaves)}>
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.state)}
          value={state}
          all="all"
          options={[all, { value: 'open', name: say(words.open) }]}
          onChoose={chooseState}
        />
        <Filter label={say(words.role)} value={role} all="all" options={[all]} onChoose={chooseRole} />
        <Filter
          label={say(words.days)}
          value="week"
          all="week"
          options={[range]}
          onChoose={() => undefined}
        />
      </FilterSentence>
      <Table
        label={say(words.list)}
        columns={columnsIn(say)}
        rows={cases.filter(row => row.id.includes(typed.toUpperCase()))}
        rowId={row => row.id}
        selected={open}
        onOpen={row => setOpen(row.id)}
        firstSort={{ column: 'amount', direction: 'down' }}
      />
    </Section>
  );
}

const form = {
  title: { zh: '表单', en: 'Forms' },
  note: {
    zh: '标签在上，单位在后，错在框下一句话说清怎么改。',
    en: 'Label above, unit behind, an error said in one sentence under the field.',
  },
  hundreds: { zh: '百元张数', en: '100-yuan notes' },
  tens: { zh: '十元张数', en: '10-yuan notes' },
  unit: { zh: '张', en: 'notes' },
  sum: { zh: '2,800.00 元', en: '2,800.00 yuan' },
  negative: { zh: '张数不能是负数', en: 'Cannot be negative' },
  expected: { zh: '系统应有', en: 'Expected' },
  later: { zh: '点完才显示', en: 'After the count' },
  blind: { zh: '盲点', en: 'Blind count' },
  note2: { zh: '短款说明（必填）', en: 'Why it is short (required)' },
  said: { zh: '18:41 A603 找零多给了一张十元', en: '18:41 A603: one ten too many in the change' },
  kind: { zh: '归类', en: 'Kind' },
  change: { zh: '找零', en: 'Change' },
  minutes: { zh: '还可改 12 分钟', en: '12 minutes to change' },
};

/** Fields with focus, error, and a figure that is not shown yet. */
export function FormPart() {
  const say = useSay();
  const language = useLanguage();
  const [hundreds, setHundreds] = useState('28');
  const [tens, setTens] = useState('−1');
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Section title={form.title} note={say(form.note)} wide={5}>
      <div className="cp-form">
        <span className="cp-focus-field">
          <NumberField
            label={say(form.hundreds)}
            unit={say(form.unit)}
            value={hundreds}
            onChange={setHundreds}
            help={say(form.sum)}
          />
        </span>
        <NumberField
          label={say(form.tens)}
          unit={say(form.unit)}
          value={tens}
          onChange={setTens}
          error={/^\d+$/.test(tens) ? undefined : say(form.negative)}
        />
        <FixedField
          label={say(form.expected)}
          help={
            <>
              {say(form.blind)} <ClauseChip id="CASH-02" />
            </>
          }
        >
          {say(form.later)}
        </FixedField>
        <div className="cp-two">
          <AreaField
            key={language}
            label={say(form.note2)}
            required
            value={said ?? say(form.said)}
            onChange={setSaid}
          />
        </div>
        <SelectField
          label={say(form.kind)}
          value="change"
          options={[{ value: 'change', name: say(form.change) }]}
          onChange={() => undefined}
          help={say(form.minutes)}
        />
      </div>
    </Section>
  );
}
