import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { OneCourse } from './shapes.ts';
import { course_page as words } from './words.ts';

interface ReaderProps {
  hall_id: number;
  course: string;
  onClose: () => void;
}

/** A course to read, unit by unit: a few sentences, then what not to say or do and what instead. */
export function CourseReader({ hall_id, course, onClose }: ReaderProps) {
  const say = useSay();
  const found = useLive<OneCourse>(`/api/halls/${hall_id}/training/courses/${course}`);
  const [chosen, choose] = useState<number | null>(null);
  const [busy, set] = useState(false);
  const of = found.data;
  if (of === null)
    return (
      <Dialog wide title="" onClose={onClose}>
        <SkeletonPanel rows={8} />
      </Dialog>
    );
  const first = of.units.findIndex(one => !one.read);
  const at = chosen ?? Math.max(0, first);
  const unit = of.units[at];
  const last = at === of.units.length - 1;
  const onwards = unit?.read === true ? words.next : words.done;
  const read = async () => {
    if (unit === undefined) return;
    set(true);
    const outcome = unit.read
      ? { ok: true as const }
      : await callApi(wire.read, { hall_id, course, unit: unit.code });
    set(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else if (last) onClose();
    else {
      choose(at + 1);
      found.refresh();
    }
  };
  return (
    <Dialog
      wide
      title={say(of.say)}
      onClose={onClose}
      actions={
        <>
          {at > 0 && <Button onPress={() => choose(at - 1)}>{say(words.previous)}</Button>}
          <Button kind="primary" busy={busy} onPress={() => void read()}>
            {say(last ? words.finish : onwards)}
          </Button>
        </>
      }
    >
      {unit !== undefined && (
        <article className="tr-unit" key={unit.code}>
          <p className="tr-quiet">
            {say(words.unit(at + 1, of.units.length))}
            {unit.rows.map(row => (
              <ClauseChip key={row} id={row} />
            ))}
            {unit.read && <StateMark mark="done">{say(words.was_read)}</StateMark>}
          </p>
          <h3>{say(unit.say)}</h3>
          {unit.text.map(one => (
            <p key={one.en}>{say(one)}</p>
          ))}
          {unit.pairs.length > 0 && (
            <dl>
              {unit.pairs.map(one => (
                <div key={one.right.en}>
                  <dt>
                    <b>{say(words.wrong)}</b> {say(one.wrong)}
                  </dt>
                  <dd>
                    <b>{say(words.right)}</b> {say(one.right)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {last && of.practical.length > 0 && (
            <>
              <h3>{say(words.practical)}</h3>
              <ul>
                {of.practical.map(one => (
                  <li key={one.code}>{say(one.say)}</li>
                ))}
              </ul>
            </>
          )}
        </article>
      )}
    </Dialog>
  );
}
