import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Facility, facilities } from '../project.ts';
import * as wire from '../wire.ts';
import type { Do, Project } from './shapes.ts';
import { projects as words } from './words.ts';

/** The steps that ask for something to be written down. */
export type Asking = 'budget' | 'start' | 'find' | 'open' | 'give_up';

interface StepProps {
  of: Project;
  asking: Asking;
  act: Do;
  onClose: () => void;
}

const codes = Object.keys(facilities) as Facility[];

const titles: Record<Asking, Words> = {
  budget: words.release,
  start: words.start,
  find: words.find,
  open: words.open,
  give_up: words.give_up,
};

/** What a step asks for, in one dialog: money by line, the papers of the works, a finding, the day the hall opens. */
export function StepDialog({ of, asking, act, onClose }: StepProps) {
  const say = useSay();
  const [text, fill] = useState<Record<string, string>>({
    ...{ opens: '09:00', closes: '19:00', insured_until: of.open_on, tasks_by: of.open_on, clause: 'SAF-24' },
    licence_until: of.open_on,
  });
  const value = (name: string) => text[name] ?? '';
  const held = (name: string, label: Words) => ({
    ...{ label: say(label), value: value(name), onChange: (to: string) => fill({ ...text, [name]: to }) },
  });
  const project_id = of.id;
  const steps: Record<Asking, () => Promise<boolean>> = {
    budget: () =>
      act(wire.releaseBudget, {
        project_id,
        lines: codes.map(code => ({ code, fen: typedFen(value(code)) })),
        works_fen: typedFen(value('works')),
      }),
    start: () =>
      act(wire.startWorks, {
        ...{ project_id, contractor: value('contractor'), permit_no: value('permit_no') },
        ...{ insured_until: value('insured_until'), tasks_by: value('tasks_by') },
      }),
    find: () => act(wire.raiseFinding, { project_id, said: value('said'), clause: value('clause') }),
    open: () =>
      act(wire.openProject, {
        ...{ project_id, opens: value('opens'), closes: value('closes') },
        ...{ licence_no: value('licence_no'), licence_until: value('licence_until') },
      }),
    give_up: () => act(wire.giveUp, { project_id, why: value('why') }),
  };
  const press = async () => {
    if (await steps[asking]()) onClose();
  };
  return (
    <Dialog
      title={`${say(of.name)} · ${say(titles[asking])}`}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind={asking === 'give_up' ? 'danger' : 'primary'} onPress={() => void press()}>
            {say(titles[asking])}
          </Button>
        </>
      }
    >
      <div className="pj-fields">
        {asking === 'budget' && (
          <>
            {codes.map(code => (
              <NumberField key={code} {...held(code, facilities[code])} unit={say(words.yuan)} />
            ))}
            <NumberField {...held('works', words.works_money)} unit={say(words.yuan)} />
          </>
        )}
        {asking === 'start' && (
          <>
            <TextField {...held('contractor', words.contractor)} />
            <TextField {...held('permit_no', words.permit_no)} />
            <DateField {...held('insured_until', words.insured_until)} />
            <DateField {...held('tasks_by', words.tasks_by)} />
          </>
        )}
        {asking === 'find' && <TextField {...held('clause', words.clause)} />}
        {asking === 'open' && (
          <>
            <TextField {...held('opens', words.opens)} type="time" />
            <TextField {...held('closes', words.closes)} type="time" />
            <TextField {...held('licence_no', words.licence_no)} />
            <DateField {...held('licence_until', words.licence_until)} />
          </>
        )}
      </div>
      {asking === 'find' && <AreaField {...held('said', words.found)} />}
      {asking === 'give_up' && <AreaField {...held('why', words.why_not)} />}
      {asking === 'open' && <p className="pj-quiet">{say(words.open_note)}</p>}
    </Dialog>
  );
}
