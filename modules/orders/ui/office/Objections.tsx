import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../../kit/ui/Field.tsx';
import { momentOf, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import type { Who } from '../../../people/wire.ts';
import { closeObjection, noteReport } from '../../under_me_wire.ts';
import type { OpenWork } from './shapes.ts';
import { filled, orders as words } from './words.ts';

interface ObjectionsProps {
  hall_id: number;
  of: OpenWork['objections'];
  act: Act;
}

/** Numbers that somebody says they never opened: until when each is looked into, and what came out (RNM-08). */
export function Objections({ hall_id, of, act }: ObjectionsProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const [closing, close] = useState<string | null>(null);
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {say(words.objections)} <ClauseChip id="RNM-08" />
      </h3>
      <ul>
        {of.map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => close(one.id)}>
              <b className="num">{one.number_mask}</b>
            </button>
            <span className={one.state === 'late' ? 'num of-bad' : 'num'}>
              {say(filled(words.until, { at: momentOf(one.due_at, now, language) }))}
            </span>
          </li>
        ))}
      </ul>
      {closing !== null && (
        <Closing
          onClose={() => close(null)}
          onGive={(outcome, note) => {
            close(null);
            void act(closeObjection, { hall_id, objection_id: closing, outcome, note });
          }}
        />
      )}
    </>
  );
}

type Outcome = 'theirs' | 'not_theirs';

function Closing(of: { onClose: () => void; onGive: (outcome: Outcome, note: string) => void }) {
  const say = useSay();
  const [outcome, choose] = useState<Outcome>('theirs');
  const [note, type] = useState('');
  const whole = note.trim().length >= 2;
  return (
    <Dialog
      title={say(words.objection_close)}
      onClose={of.onClose}
      actions={
        <Button
          kind="primary"
          why={whole ? undefined : say(words.objection_note)}
          onPress={() => of.onGive(outcome, note)}
        >
          {say(words.objection_close)}
        </Button>
      }
    >
      <Choice
        label={say(words.objections)}
        value={outcome}
        onChoose={value => choose(value === 'not_theirs' ? 'not_theirs' : 'theirs')}
        segments={[
          { value: 'theirs', name: say(words.theirs) },
          { value: 'not_theirs', name: say(words.not_theirs) },
        ]}
      />
      <TextField label={say(words.objection_note)} value={note} onChange={type} />
    </Dialog>
  );
}

/** Applications that were refused as abnormal: the score, the signs; the branch notes them (RNM-09). */
export function RiskReports({
  hall_id,
  of,
  act,
  who,
}: Omit<ObjectionsProps, 'of'> & { of: OpenWork['risk_reports']; who: Who }) {
  const say = useSay();
  if (of.length === 0) return null;
  const notes = holds(who, 'branch_supervisor', 'province_supervisor');
  return (
    <>
      <h3>
        {say(words.risk_reports)} <ClauseChip id="RNM-09" />
      </h3>
      <ul>
        {of.map(one => (
          <li key={one.id}>
            <span>
              <b>{say(one.say)}</b> <span className="num">{one.score}</span> {say(words.points)}{' '}
              <small>{one.signs.map(sign => say(sign)).join(say({ zh: '、', en: ', ' }))}</small>
            </span>
            {notes ? (
              <Button onPress={() => void act(noteReport, { hall_id, report_id: one.id })}>
                {say(words.noted)}
              </Button>
            ) : (
              <span className="num">{timeOfDay(one.sent_at)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
