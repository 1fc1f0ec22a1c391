import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { businesses } from '../../catalogue/businesses.ts';
import type { Act } from '../../people/ui/act.ts';
import type { Who } from '../../people/wire.ts';
import { paper_kinds } from '../paper.ts';
import * as wire from '../wire.ts';
import { papers as words } from './paper-words.ts';

export type Paper = z.output<typeof wire.papers.answer>['papers'][number];

interface PaperViewProps {
  hall_id: number;
  who: Who;
  of: Paper;
  day: string;
  /** Whether this person approves, refuses and ends papers. */
  decides: boolean;
  act: Act;
  onClose: () => void;
}

/** One paper with all it says: the branch decides where it has read it. */
export function PaperView({ hall_id, who, of, day, decides, act, onClose }: PaperViewProps) {
  const say = useSay();
  const permitted = businesses.filter(one => of.businesses?.includes(one.code));
  return (
    <Dialog
      title={say(paper_kinds[of.kind])}
      onClose={onClose}
      wide
      actions={decides ? <Decide {...{ hall_id, who, of, act }} /> : undefined}
    >
      <dl className="hp-one">
        <Line name={words.state}>
          <Standing of={of} day={day} />
        </Line>
        <Line name={words.number}>
          <span className="num">{of.number}</span>
        </Line>
        <Line name={words.party}>
          {of.party === null ? '–' : <span lang={writtenIn(of.party)}>{of.party}</span>}
        </Line>
        <Line name={words.holds}>
          <span className="num">
            {of.valid_from} – {of.valid_until}
          </span>
        </Line>
        {of.deposit_fen !== null && (
          <Line name={words.deposit}>
            <span className="num">{money(of.deposit_fen)}</span>
          </Line>
        )}
        {of.businesses !== null && (
          <Line name={words.permits}>
            {permitted.length === businesses.length
              ? say(words.all)
              : permitted.map(one => say(one.say)).join(say(words.comma))}
          </Line>
        )}
        {of.words !== '' && (
          <Line name={words.words}>
            <q lang={writtenIn(of.words)}>{of.words}</q>
          </Line>
        )}
        <Line name={words.entered_by}>{say(of.entered_by.name)}</Line>
      </dl>
    </Dialog>
  );
}

function Line({ name, children }: { name: { zh: string; en: string }; children: ReactNode }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How a paper stands today. */
export function Standing({ of, day }: { of: Paper; day: string }) {
  const say = useSay();
  const over = of.state === 'in_force' && of.valid_until < day;
  if (over) return <StateMark mark="over">{say(words.lapsed)}</StateMark>;
  if (of.state === 'in_force') return <StateMark mark="done">{say(words.in_force)}</StateMark>;
  return <StateMark mark={of.state === 'entered' ? 'near' : 'not-open'}>{say(words[of.state])}</StateMark>;
}

function Decide({ hall_id, who, of, act }: Pick<PaperViewProps, 'hall_id' | 'who' | 'of' | 'act'>) {
  const say = useSay();
  const press = (verb: 'approve' | 'refuse' | 'end') =>
    void act(wire.decidePaper, { hall_id, paper_id: of.id, verb });
  if (of.state === 'in_force')
    return (
      <Button kind="danger" onPress={() => press('end')}>
        {say(words.end)}
      </Button>
    );
  if (of.state !== 'entered') return null;
  return (
    <>
      <Button onPress={() => press('refuse')}>{say(words.refuse)}</Button>
      <Button
        kind="primary"
        why={of.entered_by.id === who.id ? say(words.own) : undefined}
        onPress={() => press('approve')}
      >
        {say(words.approve)}
      </Button>
    </>
  );
}
