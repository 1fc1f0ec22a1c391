import { useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { KeyCap } from '../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { MaskedFigures } from '../../../kit/ui/Masked.tsx';
import { Ring } from '../../../kit/ui/Ring.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import './identity.css';
import { words } from './words.ts';

const reasons = ['read_back', 'fill_form', 'dispute'] as const;
type Reason = (typeof reasons)[number];

interface RevealProps {
  hall_id: number;
  check_id: string;
  field: 'name' | 'document';
  masked: string;
}

/** One field of the proven person: masked; a reason opens it in place for 30 seconds, and that is recorded (PRIV-03). */
export function Reveal({ hall_id, check_id, field, masked }: RevealProps) {
  const say = useSay();
  const [asking, ask] = useState(false);
  const [open, setOpen] = useState<{ value: string; until: number; total: number; mark: string } | null>(
    null,
  );
  const now = useWallNow(500);
  useEffect(() => {
    if (open !== null && now >= open.until) setOpen(null);
  }, [now, open]);
  const show = async (reason: Reason) => {
    ask(false);
    const outcome = await callApi(wire.reveal, { hall_id, check_id, field, reason });
    if (!outcome.ok) {
      showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
      return;
    }
    const total = outcome.value.seconds * 1000;
    const { value, mark } = outcome.value;
    setOpen({ value, until: wallNow() + total, total, mark });
  };
  return (
    <span className="id-reveal">
      <MaskedFigures>{open?.value ?? masked}</MaskedFigures>
      {open === null ? (
        <button type="button" className="id-show" onClick={() => ask(true)}>
          {say(words.show)}
        </button>
      ) : (
        <>
          <small className="id-mark" lang="zh-CN">
            {open.mark}
          </small>
          <Ring left_ms={open.until - now} total_ms={open.total} label={say(words.closes)} size={20} />
        </>
      )}
      {asking && <Why onWhy={reason => void show(reason)} onClose={() => ask(false)} />}
    </span>
  );
}

function Why({ onWhy, onClose }: { onWhy: (reason: Reason) => void; onClose: () => void }) {
  const say = useSay();
  useKeys(
    Object.fromEntries(
      reasons.map((reason, at) => [String(at + 1), { do: () => onWhy(reason), inDialog: true }]),
    ),
  );
  return (
    <Dialog title={say(words.why_show)} onClose={onClose}>
      <ul className="cd-ask">
        {reasons.map((reason, at) => (
          <li key={reason}>
            <button type="button" onClick={() => onWhy(reason)}>
              <KeyCap>{at + 1}</KeyCap> {say(words[reason])}
            </button>
          </li>
        ))}
      </ul>
      <p className="cd-note">{say(words.recorded)}</p>
    </Dialog>
  );
}
