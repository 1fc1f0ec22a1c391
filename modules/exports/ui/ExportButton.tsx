import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import type { IconName } from '../../../kit/ui/icon-paths.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { saveFile } from '../../../kit/ui/save.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { words } from './words.ts';

interface ExportProps {
  /** The hall of the list; null for a list over many halls. */
  hall_id: number | null;
  kind: string;
  about: Record<string, string>;
  label: string;
  icon?: IconName;
}

const refused = (problem: Problem) => showToast({ tone: 'bad', title: problem.title, note: problem.remedy });

/** Asks for a list as a file, with its reason; one about persons waits, any other is taken at once (PRIV-04). */
export function ExportButton(of: ExportProps) {
  const [open, set] = useState(false);
  return (
    <>
      <Button {...(of.icon === undefined ? {} : { icon: of.icon })} onPress={() => set(true)}>
        {of.label}
      </Button>
      {open && <ExportDialog {...of} onClose={() => set(false)} />}
    </>
  );
}

/** The question why a list is needed, and the file or the wait that follows. */
export function ExportDialog({
  hall_id,
  kind,
  about,
  label,
  onClose,
}: ExportProps & { onClose: () => void }) {
  const say = useSay();
  const [reason, write] = useState('');
  const [busy, work] = useState(false);
  const go = async () => {
    work(true);
    const input = { kind, about, reason: reason.trim() };
    const done = hall_id === null ? await takeOver(input) : await takeIn(hall_id, input);
    work(false);
    if (done === undefined) return;
    const title = say(done.waits ? words.waits(done.no) : words.done(done.no));
    showToast({ tone: 'ok', title, ...(done.waits ? { note: say(words.waits_note) } : {}) });
    onClose();
  };
  return (
    <Dialog
      title={label}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          why={reason.trim().length < 2 ? say(words.say_why) : undefined}
          onPress={() => void go()}
        >
          {say(words.go)}
        </Button>
      }
    >
      <p>{say(words.note)}</p>
      <AreaField label={say(words.why)} value={reason} onChange={write} />
    </Dialog>
  );
}

type Asked = { kind: string; about: Record<string, string>; reason: string };
type Done = { no: string; waits: boolean };

async function takeOver(input: Asked): Promise<Done | undefined> {
  const outcome = await callApi(wire.takeOverHalls, input);
  if (!outcome.ok) {
    refused(outcome.problem);
    return undefined;
  }
  saveFile(outcome.value);
  return { no: outcome.value.no, waits: false };
}

async function takeIn(hall_id: number, input: Asked): Promise<Done | undefined> {
  const asked = await callApi(wire.ask, { hall_id, ...input });
  if (!asked.ok) {
    refused(asked.problem);
    return undefined;
  }
  const { export_id, no, state } = asked.value;
  if (state === 'asked') return { no, waits: true };
  return (await takeFile(hall_id, export_id)) ? { no, waits: false } : undefined;
}

/** Takes an export that may be taken, once. */
export async function takeFile(hall_id: number, export_id: string): Promise<boolean> {
  const outcome = await callApi(wire.take, { hall_id, export_id });
  if (outcome.ok) saveFile(outcome.value);
  else refused(outcome.problem);
  return outcome.ok;
}
