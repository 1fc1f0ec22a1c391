import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Who } from '../wire.ts';
import type { Act } from './act.ts';
import './Signatures.css';
import { type Pair, Seal } from './Seal.tsx';
import { seal as words } from './words.ts';

/** What waits for this person's signature, wherever they work: a count in the head of the screen, the requests behind it. */
export function Signatures({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const pairs = useLive<Pair[]>(
    `/api/halls/${hall_id}/pairs`,
    'people',
    'tills',
    'settlement',
    'queue',
    'carrier',
    'posts',
  );
  const [open, show] = useState(false);
  const waiting = (pairs.data ?? []).filter(one => one.signable);
  useTold(waiting);
  const act: Act = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await pairs.retake();
    return outcome.ok;
  };
  if (waiting.length === 0 && !open) return null;
  return (
    <>
      <button type="button" className="sn-chip" onClick={() => show(true)}>
        <Icon name="person" size={18} stroke={2} />
        {say(words.waiting(waiting.length))}
      </button>
      {open &&
        // Out of the head of the screen, where a dialog's own head would be a landmark within a landmark.
        createPortal(
          <Dialog title={say(words.title)} onClose={() => show(false)} wide>
            {waiting.length === 0 ? (
              <EmptyPanel title={say(words.none)} />
            ) : (
              <p className="sn-note">{say(words.title_note)}</p>
            )}
            <ul className="sn-list">
              {waiting.map(pair => (
                <li key={pair.pair_id}>
                  <h3>{say(pair.say)}</h3>
                  <ul>
                    {pair.shows.map(line => (
                      <li key={line.zh}>{say(line)}</li>
                    ))}
                  </ul>
                  <Seal {...{ hall_id, who, pair, act }} />
                </li>
              ))}
            </ul>
          </Dialog>,
          document.body,
        )}
    </>
  );
}

/** Tells once that somebody asks; the count stays. */
function useTold(waiting: readonly Pair[]): void {
  const say = useSay();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const one of waiting) {
      if (told.current.has(one.pair_id)) continue;
      told.current.add(one.pair_id);
      showToast({ title: say(words.came), note: `${say(one.say)} · ${say(one.first.name)}` });
    }
  }, [waiting, say]);
}
