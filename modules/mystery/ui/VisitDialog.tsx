import { useState } from 'react';
import { AreaField, CheckField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { type Form, useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { askSecond } from '../../people/wire.ts';
import type { Answer } from '../sheet.ts';
import * as wire from '../wire.ts';
import { leftIn, ScoreSheet } from './Sheet.tsx';
import type { OneVisit, Visits } from './shapes.ts';
import { mystery as words } from './words.ts';

/** What is done with a visit in a dialog. */
export type Doing = 'assign' | 'void' | 'look' | 'score' | 'rule' | 'revisit';

const titles: Record<Doing, Words> = {
  ...{ assign: words.assign, void: words.void, look: words.look, score: words.score_it },
  ...{ rule: words.rule, revisit: words.revisit },
};

interface DialogProps {
  of: OneVisit;
  doing: Doing;
  shoppers: Visits['shoppers'];
  onClose: () => void;
  onLooked: () => void;
  onDone: () => void;
}

interface Draft {
  shopper_id: string;
  text: string;
  answers: Record<string, Answer>;
  ticked: readonly string[];
}

/** One act with a visit: its fields, and what it sends. */
export function VisitDialog({ of, doing, shoppers, onClose, onLooked, onDone }: DialogProps) {
  const say = useSay();
  const first: Draft = { shopper_id: shoppers[0]?.id ?? '', text: '', answers: {}, ticked: [] };
  const form = useForm(first);
  const [kept, keep] = useState<string | null>(null);
  const { shopper_id, text, answers, ticked } = form.draft;
  const visit_id = of.id;
  const look = async () => {
    const told = await form.send(wire.recording, { visit_id, reason: text });
    if (told === undefined) return;
    keep(told.kept);
    onLooked();
  };
  const calls: Record<Doing, () => Promise<unknown>> = {
    assign: () => form.send(wire.assign, { visit_id, shopper_id }),
    void: () => form.send(wire.voidOne, { visit_id, reason: text }),
    look,
    score: () => form.send(wire.scoreOne, { visit_id, answers }),
    revisit: () => form.send(wire.revisit, { visit_id, fixed: [...ticked], note: text }),
    rule: () =>
      form.send(askSecond, {
        ...{ hall_id: of.hall.id, what: 'mystery.visit.rule', subject_id: visit_id },
        facts: { ruling: text, lifted: ticked.join(' ') },
      }),
  };
  const press = async () => {
    if (doing === 'look' && kept !== null) return onClose();
    const outcome = await calls[doing]();
    if (outcome === undefined || doing === 'look') return;
    if (doing === 'rule') showToast({ tone: 'ok', title: say(words.asked_second) });
    onDone();
  };
  const left = leftIn(answers);
  return (
    <FormDialog
      title={titles[doing]}
      {...(doing === 'rule' ? { keep: words.ask_second } : {})}
      {...(doing === 'score' ? { keep: words.hand_in } : {})}
      {...(kept === null ? {} : { keep: words.understood })}
      wide={doing === 'score'}
      of={form}
      fields={['shopper_id', 'reason', 'note']}
      why={doing === 'score' && left > 0 ? words.left(left) : undefined}
      onClose={onClose}
      onKeep={() => void press()}
    >
      <Fields {...{ of, doing, shoppers, form, kept }} />
    </FormDialog>
  );
}

type FieldsProps = Pick<DialogProps, 'of' | 'doing' | 'shoppers'> & {
  form: Form<Draft>;
  kept: string | null;
};

function Fields({ of, doing, shoppers, form, kept }: FieldsProps) {
  const say = useSay();
  const { shopper_id, text, answers } = form.draft;
  if (doing === 'assign')
    return (
      <SelectField
        label={say(words.shopper)}
        value={shopper_id}
        options={shoppers.map(one => ({ value: one.id, name: say(one.name) }))}
        onChange={to => form.put({ shopper_id: to })}
        error={form.wrong('shopper_id')}
      />
    );
  if (doing === 'score')
    return (
      <>
        <p className="my-quiet">{say(words.score_note)}</p>
        <ScoreSheet
          of={{ answers, notes: {} }}
          noted={false}
          onChange={to => form.put({ answers: to.answers })}
        />
      </>
    );
  if (doing === 'look')
    return (
      <>
        <p className="my-quiet">{say(words.look_note)}</p>
        <TextField
          label={say(words.reason)}
          value={text}
          onChange={to => form.put({ text: to })}
          error={form.wrong('reason', 'text')}
        />
        {kept !== null && (
          <p role="status">
            {say(words.kept_at)} <b>{kept}</b>
          </p>
        )}
      </>
    );
  const field = doing === 'revisit' ? 'note' : 'reason';
  return (
    <>
      {doing === 'rule' && <p className="my-quiet">{say(words.rule_note)}</p>}
      {doing === 'rule' && <p>{of.appeal}</p>}
      {doing === 'revisit' && <p className="my-quiet">{say(words.fixed)}</p>}
      {doing !== 'void' && <Ticks of={of} form={form} open={doing === 'revisit'} />}
      <AreaField
        label={say(doing === 'revisit' ? words.revisit_note : words.reason)}
        value={text}
        onChange={to => form.put({ text: to })}
        error={form.wrong(field, 'text')}
      />
    </>
  );
}

/** What failed, to be ticked: what is lifted, or what is mended by now. */
function Ticks({ of, form, open }: { of: OneVisit; form: Form<Draft>; open: boolean }) {
  const say = useSay();
  const { ticked } = form.draft;
  const listed = of.findings.filter(one => !open || of.left.includes(one.code));
  return (
    <div>
      {listed.map(one => (
        <CheckField
          key={one.code}
          label={say(one.say)}
          checked={ticked.includes(one.code)}
          onChange={yes =>
            form.put({ ticked: yes ? [...ticked, one.code] : ticked.filter(code => code !== one.code) })
          }
        />
      ))}
    </div>
  );
}
