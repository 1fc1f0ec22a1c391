import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { channels, chosen_channels, departments, flows, type Kind, kinds, topics } from '../catalogue.ts';
import { flowOf } from '../rules.ts';
import * as wire from '../wire.ts';
import type { Register } from './shapes.ts';
import { ask, register as heads, words } from './words.ts';

interface TakeProps {
  /** The hall it is about; the call centre chooses among all of them. */
  hall_id: number;
  halls?: readonly { id: number; name: Words }[];
  devices: Register['devices'];
  call_centre: boolean;
  onClose: () => void;
  onDone: () => void;
}

const first = {
  ...{ hall: '', kind: 'complaint', topic: 'signal', channel: 'telephone', said: '', place: '' },
  ...{ asset_id: '', down: 'no', department: 'support', phone: '' },
};
type Draft = typeof first;

/** What a draft is sent as: only what its kind asks for. */
function bodyOf(draft: Draft): object {
  const { kind, phone, place, asset_id, department, said, topic, channel } = draft;
  return {
    ...{ hall_id: Number(draft.hall), kind, topic, channel, said: said.trim() },
    ...(place === '' ? {} : { place }),
    ...(phone === '' ? {} : { phone }),
    ...(kind === 'repair' ? { asset_id, down: draft.down === 'yes' } : {}),
    ...(kind === 'department' ? { department } : {}),
  };
}

/** What somebody says is taken down: its kind decides what is asked and which course it takes (SVC-18, ROLE-12). */
export function TakeIssue({ hall_id, halls = [], devices, call_centre, onClose, onDone }: TakeProps) {
  const say = useSay();
  // Whoever takes down for any hall says which: none is guessed.
  const hall = halls.length > 0 ? '' : String(hall_id);
  const form = useForm({ ...first, hall, asset_id: devices[0]?.id ?? '' });
  const { draft, put, wrong } = form;
  const kind = draft.kind as Kind;
  const options = (of: Record<string, Words>) => optionsOf(of, say);
  const send = async () => {
    const done = await form.send(wire.take, bodyOf(draft) as never);
    if (done === undefined) return;
    showToast({ tone: 'ok', title: done.no, note: say(ask.to(flows[done.flow])) });
    onDone();
    onClose();
  };
  const { repair, ...for_agents } = kinds;
  return (
    <FormDialog
      title={words.take}
      of={form}
      wide
      why={draft.hall === '' ? ask.no_hall : undefined}
      fields={['said', 'phone', 'channel', 'asset_id', 'department', 'place']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="pg-form">
        {halls.length > 0 && (
          <div className="pg-wide">
            <SelectField
              label={say(ask.hall)}
              value={draft.hall}
              options={[
                { value: '', name: say(ask.no_hall) },
                ...halls.map(one => ({ value: String(one.id), name: `${one.id} ${say(one.name)}` })),
              ]}
              onChange={hall => put({ hall })}
            />
          </div>
        )}
        <SelectField
          label={say(heads.kind)}
          value={draft.kind}
          options={options(devices.length > 0 ? kinds : for_agents)}
          onChange={to => put({ kind: to })}
          help={say(ask.to(flows[flowOf(kind)]))}
        />
        <SelectField
          label={say(heads.topic)}
          value={draft.topic}
          options={options(topics)}
          onChange={topic => put({ topic })}
        />
        <div className="pg-wide">
          <AreaField
            label={say(ask.said)}
            value={draft.said}
            rows={3}
            onChange={said => put({ said })}
            error={wrong('said')}
            required
          />
        </div>
        <Needs {...{ kind, draft, put, wrong, devices }} />
        {!call_centre && (
          <SelectField
            label={say(heads.channel)}
            value={draft.channel}
            options={chosen_channels.map(value => ({ value, name: say(channels[value]) }))}
            onChange={channel => put({ channel })}
            error={wrong('channel')}
          />
        )}
        <TextField
          label={say(ask.phone)}
          value={draft.phone}
          onChange={phone => put({ phone: phone.replace(/\D/g, '').slice(0, 11) })}
          error={wrong('phone')}
        />
      </div>
    </FormDialog>
  );
}

const optionsOf = (of: Record<string, Words>, say: (of: Words) => string) =>
  Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));

interface NeedsProps {
  kind: Kind;
  draft: Draft;
  put: (part: Partial<Draft>) => void;
  wrong: (field: string) => string | undefined;
  devices: Register['devices'];
}

/** What only one kind asks: the device, the department, the place. */
function Needs({ kind, draft, put, wrong, devices }: NeedsProps) {
  const say = useSay();
  const options = (of: Record<string, Words>) => optionsOf(of, say);
  return (
    <>
      {kind === 'repair' && (
        <>
          <SelectField
            label={say(ask.device)}
            value={draft.asset_id}
            options={devices.map(one => ({ value: one.id, name: `${one.tag} ${one.place}` }))}
            onChange={asset_id => put({ asset_id })}
            error={wrong('asset_id')}
          />
          <SelectField
            label={say(ask.down)}
            value={draft.down}
            options={[
              { value: 'no', name: say(ask.works) },
              { value: 'yes', name: say(ask.works_not) },
            ]}
            onChange={down => put({ down })}
          />
        </>
      )}
      {kind === 'department' && (
        <SelectField
          label={say(ask.department)}
          value={draft.department}
          options={options(departments)}
          onChange={department => put({ department })}
          error={wrong('department')}
        />
      )}
      {(kind === 'network' || kind === 'department') && (
        <TextField
          label={say(ask.place)}
          value={draft.place}
          onChange={place => put({ place })}
          error={wrong('place')}
        />
      )}
    </>
  );
}
