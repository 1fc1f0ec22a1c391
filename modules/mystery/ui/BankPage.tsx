import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type ScenarioKind, scenario_kinds } from '../scenario.ts';
import * as wire from '../wire.ts';
import type { Bank } from './shapes.ts';
import { mystery as words } from './words.ts';

/** The bank of scenarios with their right answers; the rotation chooses from it (MYS-05). */
export function BankPage() {
  const say = useSay();
  const found = useLive<Bank>('/api/mystery-scenarios', 'mystery');
  const [adding, add] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  const retire = async (scenario_id: string) => {
    const outcome = await callApi(wire.retireScenario, { scenario_id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  return (
    <div className="my-pad">
      <header className="my-head">
        <p>
          {say(words.bank_lead)} <ClauseChip id="MYS-05" />
        </p>
        {of.may_keep && (
          <Button kind="primary" onPress={() => add(true)}>
            {say(words.add)}
          </Button>
        )}
      </header>
      <Table<Bank['scenarios'][number]>
        label={say(words.bank_tab)}
        rows={of.scenarios}
        rowId={one => one.id}
        columns={[
          { id: 'kind', head: say(words.kind), cell: one => say(scenario_kinds[one.kind]) },
          { id: 'ask', head: say(words.asked), cell: one => <span className="my-wrap">{say(one.ask)}</span> },
          {
            id: 'right',
            head: say(words.right_answer),
            cell: one => <span className="my-wrap">{say(one.right)}</span>,
          },
          {
            id: 'used',
            head: say(words.used),
            figures: true,
            cell: one => one.used,
            sortBy: one => one.used,
          },
          {
            id: 'act',
            head: '',
            cell: one => {
              if (one.retired) return <small>{say(words.retired)}</small>;
              return of.may_keep ? (
                <Button onPress={() => void retire(one.id)}>{say(words.retire)}</Button>
              ) : null;
            },
          },
        ]}
      />
      {adding && (
        <AddScenario
          onClose={() => add(false)}
          onDone={() => {
            add(false);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

const texts = ['ask_zh', 'ask_en', 'right_zh', 'right_en'] as const;

function AddScenario({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const form = useForm({
    ...{ kind: 'tariff' as ScenarioKind, ask_zh: '', ask_en: '', right_zh: '', right_en: '' },
  });
  const { draft, put, wrong } = form;
  const send = async () => {
    if ((await form.send(wire.addScenario, draft)) !== undefined) onDone();
  };
  return (
    <FormDialog title={words.add} of={form} fields={[...texts]} onClose={onClose} onKeep={() => void send()}>
      <SelectField
        label={say(words.kind)}
        value={draft.kind}
        options={Object.entries(scenario_kinds).map(([value, name]) => ({ value, name: say(name) }))}
        onChange={kind => put({ kind: kind as ScenarioKind })}
      />
      {texts.map(name => (
        <AreaField
          key={name}
          label={say(words[name])}
          value={draft[name]}
          onChange={to => put({ [name]: to })}
          error={wrong(name)}
        />
      ))}
    </FormDialog>
  );
}
