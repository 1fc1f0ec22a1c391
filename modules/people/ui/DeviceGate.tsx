import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { readDevice, writeDevice } from '../../../kit/ui/device.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { setSession } from '../../../kit/ui/session.ts';
import { demoCast, demoEnter, pairDevice, type Who, whoAmI } from '../wire.ts';
import './StaffGate.css';

const words = {
  away: { zh: '连不上，正在再试', en: 'No connection, trying again' },
  title: { zh: '设备配对', en: 'Pair this device' },
  note: {
    zh: '请管理员在「设备」里生成配对码，在这里输入一次。',
    en: 'An administrator makes a pairing code under Devices; enter it here once.',
  },
  device: { zh: '设备编号', en: 'Device code' },
  code: { zh: '配对码', en: 'Pairing code' },
  pair: { zh: '配对', en: 'Pair' },
};

/** Asks who this device is until somebody answers. */
async function untilAnswered(onCut: () => void) {
  for (;;) {
    const asked = await callApi(whoAmI, {}, { tries: 1 });
    const cut = !asked.ok && (asked.problem.status === 0 || asked.problem.status === 503);
    if (!cut) return asked;
    onCut();
    await new Promise<void>(done => setTimeout(done, ask_again_ms));
  }
}

const ask_again_ms = 2000;

function readWho(key: string): Who | null {
  try {
    return JSON.parse(readDevice(key) ?? 'null') as Who | null;
  } catch {
    return null;
  }
}

interface DeviceGateProps {
  hall_id: number;
  /** The device this surface usually is, such as K1. */
  usual: string;
  /** Gets who it is; without a CSRF token while the line is cut, from what the device remembers of itself. */
  children: (who: Who) => ReactNode;
}

/** Lets a device in: its own session, else the pairing form; the demonstration enters by itself. */
export function DeviceGate({ hall_id, usual, children }: DeviceGateProps) {
  const say = useSay();
  const [who, setWho] = useState<Who | null | undefined>(undefined);
  const [cut, setCut] = useState(false);
  const take = useCallback((found: Who | null) => {
    setSession({ csrf: found?.csrf ?? null });
    setWho(found);
  }, []);
  useEffect(() => {
    const known = `tingtong.device.${hall_id}`;
    const enter = async () => {
      const asked = await untilAnswered(() => {
        const kept = readWho(known);
        // Cut off: the device goes on as who it was, without the proof that acts need.
        if (kept !== null) setWho(kept);
        setCut(true);
      });
      if (asked.ok && asked.value !== null && asked.value.home_hall_id === hall_id) {
        writeDevice(known, JSON.stringify({ ...asked.value, csrf: null }));
        return take(asked.value);
      }
      const cast = await callApi(demoCast, {});
      if (!cast.ok || cast.value.mode !== 'demo') return take(null);
      const entered = await callApi(demoEnter, { hall_id, device: usual });
      if (entered.ok) writeDevice(known, JSON.stringify({ ...entered.value, csrf: null }));
      take(entered.ok ? entered.value : null);
    };
    void enter();
  }, [hall_id, usual, take]);
  if (who === undefined) return cut ? <p className="sg-wait">{say(words.away)}</p> : null;
  if (who === null) return <Pairing hall_id={hall_id} usual={usual} onIn={take} />;
  return children(who);
}

function Pairing({ hall_id, usual, onIn }: { hall_id: number; usual: string; onIn: (who: Who) => void }) {
  const say = useSay();
  const [code, setCode] = useState(usual);
  const [pairing_code, setPairing] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await callApi(pairDevice, { hall_id, code, pairing_code });
    if (outcome.ok) onIn(outcome.value);
    else setProblem(outcome.problem);
  };
  return (
    <main className="sg">
      <form className="sg-box" onSubmit={submit}>
        <header className="sg-head">
          <h1>{say(words.title)}</h1>
        </header>
        <p>{say(words.note)}</p>
        <TextField label={say(words.device)} value={code} onChange={setCode} />
        <TextField
          label={say(words.code)}
          value={pairing_code}
          onChange={setPairing}
          error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
        />
        <Button kind="primary" type="submit" wide>
          {say(words.pair)}
        </Button>
      </form>
    </main>
  );
}
