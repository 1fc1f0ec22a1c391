import { useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { deviceCondition } from '../../../modules/people/wire.ts';
import { card_event, document_event, print_event } from '../../../modules/queue/ui/kiosk/ports.ts';
import './Simulator.css';

const words = {
  title: { zh: '外设模拟', en: 'Simulated ports' },
  ok: { zh: '打印机正常', en: 'Printer well' },
  paper_low: { zh: '纸快用完', en: 'Paper low' },
  paper_out: { zh: '缺纸', en: 'Paper out' },
  fault: { zh: '打印机故障', en: 'Printer fault' },
  card: (n: number) => ({ zh: `刷第 ${n} 张证件`, en: `Tap card ${n}` }),
  sample: { zh: '放证件，第几张', en: 'Lay down document no.' },
  lay: { zh: '放上', en: 'Lay it down' },
  printed: (label: string, bytes: number) => ({
    zh: `打印 ${label}，${bytes} 字节`,
    en: `Printed ${label}, ${bytes} bytes`,
  }),
};

const conditions = ['ok', 'paper_low', 'paper_out', 'fault'] as const;

/** The fingerprint a reader would hand over: of an invented chip number, made in the page. */
async function fingerprint(card: number): Promise<string> {
  const bytes = new TextEncoder().encode(`simulated card ${card}`);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map(one => one.toString(16).padStart(2, '0')).join('');
}

/** The kiosk's card reader and printer by hand: `/kiosk/1001?simulator=on`. */
export function Simulator({ hall_id, device }: { hall_id: number; device: string }) {
  const say = useSay();
  const [last, setLast] = useState('');
  const [sample, setSample] = useState('12');
  useEffect(() => {
    const hear = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const { label, bytes } = event.detail as { label: string; bytes: string };
      setLast(say(words.printed(label, atob(bytes).length)));
    };
    window.addEventListener(print_event, hear);
    return () => window.removeEventListener(print_event, hear);
  }, [say]);
  const tap = async (card: number) =>
    window.dispatchEvent(new CustomEvent(card_event, { detail: await fingerprint(card) }));
  return (
    <aside className="sim" aria-label={say(words.title)}>
      <b>{say(words.title)}</b>
      {conditions.map(condition => (
        <button
          key={condition}
          type="button"
          onClick={() => void callApi(deviceCondition, { hall_id, code: device, condition })}
        >
          {say(words[condition])}
        </button>
      ))}
      {[1, 2, 3].map(card => (
        <button key={card} type="button" onClick={() => void tap(card)}>
          {say(words.card(card))}
        </button>
      ))}
      <label>
        {say(words.sample)}
        <input inputMode="numeric" value={sample} onChange={event => setSample(event.target.value)} />
      </label>
      <button
        type="button"
        onClick={() =>
          window.dispatchEvent(new CustomEvent(document_event, { detail: { sample: Number(sample) } }))
        }
      >
        {say(words.lay)}
      </button>
      <output>{last}</output>
    </aside>
  );
}
