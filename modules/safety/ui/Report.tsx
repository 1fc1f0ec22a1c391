import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField, CheckField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { processes } from '../catalogue.ts';
import * as wire from '../wire.ts';
import './safety.css';
import { ask, words } from './words.ts';

interface ReportProps {
  hall_id: number;
  onClose: () => void;
  onDone: () => void;
}

const told = (say: ReturnType<typeof useSay>, no: string) =>
  showToast({ tone: 'ok', title: `${say(words.reported)} ${no}` });

/** What somebody saw that may hurt: where, what, whose business; without a name if wished. */
export function HazardForm({ hall_id, onClose, onDone }: ReportProps) {
  const say = useSay();
  const form = useForm({ said: '', place: '', process: 'fire', anonymous: false });
  const { draft, put, wrong } = form;
  const send = async () => {
    const done = await form.send(wire.reportHazard, { hall_id, ...draft } as never);
    if (done === undefined) return;
    told(say, (done as { no: string }).no);
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={words.report_hazard}
      of={form}
      fields={['said', 'place']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <AreaField
        label={say(ask.said)}
        value={draft.said}
        rows={3}
        onChange={said => put({ said })}
        error={wrong('said')}
        required
      />
      <TextField
        label={say(ask.place)}
        value={draft.place}
        onChange={place => put({ place })}
        error={wrong('place')}
        required
      />
      <SelectField
        label={say(ask.process)}
        value={draft.process}
        options={Object.entries(processes).map(([value, name]) => ({ value, name: say(name) }))}
        onChange={process => put({ process })}
      />
      <CheckField
        label={say(ask.anonymous)}
        checked={draft.anonymous}
        onChange={anonymous => put({ anonymous })}
      />
    </FormDialog>
  );
}

/** Something happens: two fields, then whoever leads the hall confirms it. */
export function IncidentForm({ hall_id, onClose, onDone }: ReportProps) {
  const say = useSay();
  const form = useForm({ said: '', place: '' });
  const { draft, put, wrong } = form;
  const send = async () => {
    const done = await form.send(wire.detectIncident, { hall_id, ...draft });
    if (done === undefined) return;
    told(say, done.no);
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={words.report_incident}
      of={form}
      fields={['said', 'place']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <AreaField
        label={say(ask.incident)}
        value={draft.said}
        rows={3}
        onChange={said => put({ said })}
        error={wrong('said')}
        required
      />
      <TextField
        label={say(ask.place)}
        value={draft.place}
        onChange={place => put({ place })}
        error={wrong('place')}
        required
      />
    </FormDialog>
  );
}

/** The two reports, large, for whoever stands on the floor or reads the own post. */
export function ReportButtons({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [open, set] = useState<'hazard' | 'incident' | null>(null);
  const close = { onClose: () => set(null), onDone: () => undefined };
  return (
    <div className="sf-report">
      <Button size="touch" onPress={() => set('hazard')}>
        {say(words.report_hazard)}
      </Button>
      <Button size="touch" onPress={() => set('incident')}>
        {say(words.report_incident)}
      </Button>
      {open === 'hazard' && <HazardForm hall_id={hall_id} {...close} />}
      {open === 'incident' && <IncidentForm hall_id={hall_id} {...close} />}
    </div>
  );
}
