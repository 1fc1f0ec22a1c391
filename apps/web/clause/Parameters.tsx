import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { overrideInHall, withdrawInHall } from '../../../modules/norms/wire.ts';
import type { Clause, Hall, Parameter, Who } from './shapes.ts';
import { filled, words } from './words.ts';

interface ParametersProps {
  of: Clause;
  hall: Hall | null;
  who: Who | null;
  onChanged: () => void;
}

/** The numbers of a clause: what the norm prints, what holds here, who may move it, since when. */
export function Parameters({ of, hall, who, onChanged }: ParametersProps) {
  const say = useSay();
  const [changing, change] = useState<string | null>(null);
  const chosen = of.parameters_shown.find(one => one.key === changing);
  if (of.parameters_shown.length === 0) return null;
  const mine = of.parameters_shown.some(one => one.mine !== null && one.mine.freedom !== 'none');
  return (
    <>
      <h2>
        {say(words.parameters)}
        {hall !== null && <span>{say(filled(words.in_hall, { hall: say(hall.name) }))}</span>}
      </h2>
      <table className="cp-pt">
        <thead>
          <tr>
            <th>
              <span className="unseen">{say(words.parameters)}</span>
            </th>
            <th className="cp-r">{say(words.norm)}</th>
            <th className="cp-r">{say(words.here)}</th>
            <th>{say(words.who_may)}</th>
            <th className="cp-r">{say(words.since)}</th>
          </tr>
        </thead>
        <tbody>
          {of.parameters_shown.map(one => (
            <Line key={one.key} of={one} name={nameOf(one, of)} onChange={() => change(one.key)} />
          ))}
        </tbody>
      </table>
      <p className="cp-note">
        {say(who === null ? words.sign_in_to_change : words.change_hint)}
        {who !== null &&
          !mine &&
          ` ${say({ zh: '本级不能改这里的参数。', en: 'Your level may move none of these.' })}`}
      </p>
      {chosen !== undefined && hall !== null && (
        <ChangeDialog of={chosen} hall={hall} onClose={() => change(null)} onChanged={onChanged} />
      )}
    </>
  );
}

const by_level: Record<'hall' | 'branch' | 'province', Words> = {
  hall: { zh: '厅经理', en: 'the hall' },
  branch: { zh: '分公司', en: 'the branch' },
  province: { zh: '省公司', en: 'the province' },
};

/** Who may move a number, in one short sentence. */
function freedomOf(of: Parameter): Words {
  const { hall, branch, province } = of.direction;
  const bound = of.tighter === 'lower' ? of.max : of.min;
  if (province === 'none') return { zh: '只随版本改', en: 'with a version only' };
  if (province === 'tighten') return { zh: '各级只可收紧', en: 'all levels: tighten only' };
  const loosest = branch === 'loosen_to_bound' ? by_level.branch : { zh: '省公司', en: 'the province' };
  const sign = of.unit === 'percent' ? ' %' : '';
  const upto = { zh: `${loosest.zh}可放宽到 ${bound}${sign}`, en: `${loosest.en} may go to ${bound}${sign}` };
  if (hall === 'none') return upto;
  return {
    zh: `厅可收紧，${upto.zh}`,
    en: `halls tighten; ${upto.en.replace('may go ', '').replace('the ', '')}`,
  };
}

/** A number's name without what several of the clause begin with: under QUE-01 «Ordinary ticket» is enough. */
function nameOf(of: Parameter, clause: Clause): Words {
  const [kind = '', ...rest] = of.words.en.split(', ');
  const alike = clause.parameters_shown.filter(one => one.words.en.startsWith(`${kind}, `)).length;
  const own = rest.join(', ');
  const en = alike > 2 ? own.charAt(0).toUpperCase() + own.slice(1) : of.words.en;
  return { zh: of.words.zh, en };
}

function Line({ of, name, onChange }: { of: Parameter; name: Words; onChange: () => void }) {
  const say = useSay();
  const unit = of.unit === 'percent' ? ' %' : '';
  const set = of.here !== null && of.here.scope !== 'norm' ? of.here : null;
  const level = set === null || set.scope === 'norm' ? null : by_level[set.scope];
  const by =
    set === null || level === null ? null : `${say(level)} ${set.by === null ? '' : say(set.by)}`.trim();
  const may = of.mine !== null && of.mine.freedom !== 'none';
  const short = say(name);
  return (
    <tr title={of.note === null ? undefined : say(of.note)}>
      <td>{short}</td>
      <td className="cp-r cp-quiet num">
        {of.norm}
        {unit}
      </td>
      <td className={set === null ? 'cp-r cp-val num' : 'cp-r cp-val cp-set num'}>
        {of.here?.value ?? of.norm}
        {unit}
        {unit === '' && <small>{say(short_units[of.unit] ?? of.unit_words)}</small>}
      </td>
      <td className="cp-who">
        {by === null
          ? say(freedomOf(of))
          : `${by}${set?.since == null ? '' : ` ${isoDay(set.since).slice(5)}`}`}
        {may && (
          <button
            type="button"
            className="cp-link"
            onClick={onChange}
            aria-label={`${say(words.change)} ${short}`}
          >
            {say(words.change)}
          </button>
        )}
      </td>
      <td className="cp-r cp-quiet num">v{of.version}</td>
    </tr>
  );
}

const short_units: Record<string, Words> = {
  minutes: { zh: '分', en: 'min' },
  seconds: { zh: '秒', en: 's' },
  hours: { zh: '时', en: 'h' },
  months: { zh: '月', en: 'mo' },
  days: { zh: '天', en: 'd' },
  workdays: { zh: '工作日', en: 'wd' },
  tickets: { zh: '个', en: '' },
  times: { zh: '次', en: '×' },
  count: { zh: '个', en: '' },
};

const reach: Record<'hall' | 'branch' | 'province', Words> = {
  hall: words.reach_hall,
  branch: words.reach_branch,
  province: words.reach_province,
};

interface ChangeProps {
  of: Parameter;
  hall: Hall;
  onClose: () => void;
  onChanged: () => void;
}

function ChangeDialog({ of, hall, onClose, onChanged }: ChangeProps) {
  const say = useSay();
  const set = useAct(overrideInHall);
  const give_up = useAct(withdrawInHall);
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const { mine } = of;
  const problem = set.problem ?? give_up.problem;
  const refused =
    problem === null ? undefined : `${problem.title}${say({ zh: '。', en: '. ' })}${problem.remedy}`;
  const done = (ok: boolean) => {
    if (!ok) return;
    showToast({ tone: 'ok', title: say(words.changed) });
    onChanged();
    onClose();
  };
  const save = async () =>
    done((await set.run({ hall_id: hall.id, key: of.key, value: Number(value), reason })).ok);
  const withdraw = async () => done((await give_up.run({ hall_id: hall.id, key: of.key, reason })).ok);
  const field = problem?.field;
  return (
    <Dialog
      title={say(of.words)}
      onClose={onClose}
      actions={
        <>
          {mine?.own != null && (
            <Button kind="danger" busy={give_up.pending} onPress={() => void withdraw()}>
              {say(words.withdraw)}
            </Button>
          )}
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={set.pending} onPress={() => void save()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <dl className="cp-facts">
        <dt>{say(words.norm)}</dt>
        <dd className="num">
          {of.norm} {say(of.unit_words)} <span>v{of.version}</span>
        </dd>
        <dt>{say(hall.name)}</dt>
        <dd className="num">
          {of.here?.value ?? of.norm} {say(of.unit_words)}
        </dd>
        <dt>{say(words.who_may)}</dt>
        <dd>{say(freedomOf(of))}</dd>
      </dl>
      <NumberField
        label={say(words.new_value)}
        unit={say(of.unit_words)}
        value={value}
        onChange={setValue}
        required
        help={
          mine === null
            ? undefined
            : `${say(filled(words.range_line, { from: mine.from, to: mine.to, unit: say(of.unit_words) }))} · ${say(reach[mine.level])}`
        }
        error={field === 'reason' ? undefined : refused}
      />
      <AreaField
        label={say(words.reason)}
        help={say(words.reason_help)}
        value={reason}
        onChange={setReason}
        required
        error={field === 'reason' ? refused : undefined}
      />
    </Dialog>
  );
}
