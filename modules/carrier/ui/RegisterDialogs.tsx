import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { TakePicture } from '../../checklists/ui/Picture.tsx';
import type { Act } from '../../people/ui/act.ts';
import * as people from '../../people/wire.ts';
import * as wire from '../register_wire.ts';
import { basis_words, register as words } from './register_words.ts';

export interface AskProps {
  hall_id: number;
  act: Act;
  onClose: () => void;
}

/** A question with one answer to send: why it cannot be sent yet stands beside the button. */
function Question({
  title,
  say: label,
  why,
  onSend,
  onClose,
  children,
}: {
  title: Words;
  say: Words;
  why: Words | undefined;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <Dialog
      title={say(title)}
      onClose={onClose}
      actions={
        <Button kind="primary" why={why && say(why)} onPress={onSend}>
          {say(label)}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}

const digits = (value: string, most: number): string => value.replace(/\D/g, '').slice(0, most);

/** A box has come: both ends are scanned and the cards counted (SIM-06). */
export function AcceptBox({ hall_id, shipment_id, act, onClose }: AskProps & { shipment_id: string }) {
  const say = useSay();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [count, setCount] = useState('');
  const whole = first.length >= 19 && last.length >= 19 && Number(count) > 0;
  const send = async () => {
    const given = { hall_id, shipment_id, first, last, cards: Number(count) };
    if (await act(wire.acceptCards, given)) onClose();
  };
  return (
    <Question
      title={words.accept_title}
      say={words.accept}
      why={whole ? undefined : words.fill_all}
      onSend={() => void send()}
      onClose={onClose}
    >
      <NumberField label={say(words.first)} value={first} onChange={value => setFirst(digits(value, 20))} />
      <NumberField label={say(words.last)} value={last} onChange={value => setLast(digits(value, 20))} />
      <NumberField
        label={say(words.count)}
        unit={say(words.pieces)}
        value={count}
        onChange={value => setCount(digits(value, 3))}
      />
    </Question>
  );
}

/** A card that fails, or is missing, is given to nobody any more (SIM-06). */
export function FreezeCard({ hall_id, act, onClose }: AskProps) {
  const say = useSay();
  const [iccid, type] = useState('');
  const [why, choose] = useState<'damaged' | 'lost'>('damaged');
  const send = async () => {
    if (await act(wire.freezeCard, { hall_id, iccid, why })) onClose();
  };
  return (
    <Question
      title={words.freeze}
      say={words.freeze}
      why={iccid.length >= 19 ? undefined : words.fill_all}
      onSend={() => void send()}
      onClose={onClose}
    >
      <NumberField label={say(words.freeze_card)} value={iccid} onChange={value => type(digits(value, 20))} />
      <SelectField
        label={say(words.why)}
        value={why}
        onChange={value => choose(value === 'lost' ? 'lost' : 'damaged')}
        options={[
          { value: 'damaged', name: say(words.bad) },
          { value: 'lost', name: say(words.lost) },
        ]}
      />
    </Question>
  );
}

/** The drawer is counted, laid out and shown in a picture; somebody else is asked to stand by (SIM-07). */
export function DestroyDead({ hall_id, act, onClose }: AskProps) {
  const say = useSay();
  const [count, setCount] = useState('');
  const [picture_id, take] = useState<string | null>(null);
  const missing = picture_id === null ? words.picture_first : undefined;
  const send = async () => {
    if (picture_id === null) return;
    const given = { hall_id, cards: Number(count), picture_id };
    if (!(await act(wire.listDead, given))) return;
    showToast({ tone: 'ok', title: say(words.ask) });
    onClose();
  };
  return (
    <Question
      title={words.destroy_title}
      say={words.destroy}
      why={Number(count) > 0 ? missing : words.fill_all}
      onSend={() => void send()}
      onClose={onClose}
    >
      <NumberField
        label={say(words.count)}
        unit={say(words.pieces)}
        value={count}
        onChange={value => setCount(digits(value, 3))}
      />
      <TakePicture hall_id={hall_id} taken={picture_id !== null} onTaken={take} />
      <p className="of-quiet">{say(words.destroy_note)}</p>
    </Question>
  );
}

/** Whoever counted asks for the second pair of eyes. */
export async function askWitness(act: Act, hall_id: number, destruction_id: string): Promise<boolean> {
  const what = 'carrier.destruction.destroy';
  return act(people.askSecond, { hall_id, what, subject_id: destruction_id });
}

/** Somebody has looked into a card that was changed without an order (SIM-03). */
export function CloseCheck({ hall_id, check_id, act, onClose }: AskProps & { check_id: string }) {
  const say = useSay();
  const [outcome, choose] = useState<'explained' | 'self_swapped'>('self_swapped');
  const [note, type] = useState('');
  const send = async () => {
    if (await act(wire.closeCardCheck, { hall_id, check_id, outcome, note })) onClose();
  };
  return (
    <Question
      title={words.close}
      say={words.close}
      why={note.trim().length >= 2 ? undefined : words.fill_all}
      onSend={() => void send()}
      onClose={onClose}
    >
      <SelectField
        label={say(words.outcome)}
        value={outcome}
        onChange={value => choose(value === 'explained' ? 'explained' : 'self_swapped')}
        options={[
          { value: 'self_swapped', name: say(words.self_swapped) },
          { value: 'explained', name: say(words.explained) },
        ]}
      />
      <TextField label={say(words.note)} value={note} onChange={type} />
    </Question>
  );
}

const bases = wire.block_basis_codes;

/** The branch stops a number, with the law and the paper it acts by (SIM-02). */
export function OrderBlock({ hall_id, act, onClose }: AskProps) {
  const say = useSay();
  const [number, setNumber] = useState('');
  const [basis, choose] = useState<(typeof bases)[number]>('fraud_law');
  const [paper, type] = useState('');
  const whole = number.length === 11 && paper.trim().length >= 4;
  const send = async () => {
    if (await act(wire.orderBlock, { hall_id, number, basis, document_no: paper })) onClose();
  };
  return (
    <Question
      title={words.block_title}
      say={words.stop_now}
      why={whole ? undefined : words.fill_all}
      onSend={() => void send()}
      onClose={onClose}
    >
      <NumberField
        label={say(words.number)}
        value={number}
        onChange={value => setNumber(digits(value, 11))}
      />
      <SelectField
        label={say(words.basis)}
        value={basis}
        onChange={value => choose(bases.find(one => one === value) ?? 'fraud_law')}
        options={bases.map(value => ({ value, name: say(basis_words[value]) }))}
      />
      <TextField label={say(words.paper)} value={paper} onChange={type} />
    </Question>
  );
}
