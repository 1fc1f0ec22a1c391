import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../../kit/ui/Button.tsx';
import { callApi } from '../../../../kit/ui/call.ts';
import { SelectField } from '../../../../kit/ui/Field.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { type Column, Table } from '../../../../kit/ui/Table.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as wire from '../../admin_wire.ts';
import type { HallName } from './places.ts';
import { device_words, admin as words } from './words.ts';

type Device = z.output<typeof wire.deviceSchema>;

const named = (code: string) => device_words[code] ?? { zh: code, en: code };

/** The devices of a hall: what they are, whether they are paired, a code to pair them with. */
export function DevicesTab({
  halls,
  adding,
}: {
  halls: readonly HallName[];
  /** How a device is registered; handed in, because counters stand above people. */
  adding: (hall_id: number, onDone: () => void) => ReactNode;
}) {
  const say = useSay();
  const [hall, setHall] = useState(String(halls[0]?.id ?? 1001));
  const [rows, setRows] = useState<Device[] | null>(null);
  const hall_id = Number(hall);
  const refresh = useCallback(async () => {
    const outcome = await callApi(wire.devices, { hall_id });
    if (outcome.ok) setRows(outcome.value);
  }, [hall_id]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const makeCode = async (code: string) => {
    const outcome = await callApi(wire.pairingCode, { hall_id, code });
    if (outcome.ok)
      showToast({
        tone: 'plain',
        title: say(words.code_is(outcome.value.pairing_code)),
        act: { name: say(words.noted), do: () => void refresh() },
      });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await refresh();
  };
  const retire = async (code: string) => {
    const outcome = await callApi(wire.retireDevice, { hall_id, code });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await refresh();
  };
  const columns: Column<Device>[] = [
    {
      id: 'code',
      head: say(words.code),
      cell: one => <b className="num">{one.code}</b>,
      sortBy: one => one.code,
    },
    { id: 'kind', head: say(words.kind), cell: one => say(named(one.kind)), sortBy: one => one.kind },
    { id: 'condition', head: say(words.condition), cell: one => say(named(one.condition)) },
    { id: 'paired', head: say(words.paired), cell: one => <Paired of={one} /> },
    {
      id: 'do',
      head: say(words.acts),
      cell: one =>
        one.retired_at === null && (
          <span className="ad-do">
            <Button kind="quiet" onPress={() => void makeCode(one.code)}>
              {say(words.make_code)}
            </Button>
            <Button kind="quiet" onPress={() => void retire(one.code)}>
              {say(words.retire)}
            </Button>
          </span>
        ),
    },
  ];
  return (
    <div className="ad-one">
      <div className="ad-head">
        <SelectField
          label={say(words.hall)}
          value={hall}
          onChange={setHall}
          options={halls.map(one => ({ value: String(one.id), name: say(one.name) }))}
        />
        {adding(hall_id, () => void refresh())}
      </div>
      <Table label={say(words.devices)} columns={columns} rows={rows} rowId={one => one.code} expect={8} />
    </div>
  );
}

function Paired({ of }: { of: Device }) {
  const say = useSay();
  if (of.retired_at !== null) return <>{say(words.retired)}</>;
  if (of.pairing) return <>{say(words.waiting_pair)}</>;
  return <>{of.paired_at === null ? say(words.not_paired) : timeOfDay(of.paired_at)}</>;
}
