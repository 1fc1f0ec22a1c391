import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { className } from '../../queue/ui/names.ts';
import type { DayPart } from '../even.ts';
import * as ratings from '../even_wire.ts';
import { day_part_words, even_words as words } from './even-words.ts';

/** What is read of a hall's evenness. */
export type Even = z.output<typeof ratings.even.answer>;
type Uneven = Even['uneven'][number];

interface EvennessProps {
  hall_id: number;
  of: Even | null;
  act: Act;
  refresh: () => void;
  onClose: () => void;
}

const partName = (one: Uneven): Words =>
  one.sort === 'class' ? className(one.part) : day_part_words[one.part as DayPart];

/** Where a clerk’s customers are not served at one level, and what was said about it (PRIN-04). */
export function Evenness({ hall_id, of, act, refresh, onClose }: EvennessProps) {
  const say = useSay();
  const rows = of?.uneven ?? [];
  return (
    <Dialog title={say(words.title)} onClose={onClose} wide>
      <p className="fl-note">
        {of !== null && say(words.looked(of.clerks, of.ratings, of.days))} <ClauseChip id="PRIN-04" />
      </p>
      {rows.length === 0 && <EmptyPanel title={say(words.none)} />}
      <ul className="fl-rows">
        {rows.map(one => (
          <Row key={`${one.clerk_id} ${one.part} ${one.what}`} {...{ hall_id, one, act, refresh }} />
        ))}
      </ul>
    </Dialog>
  );
}

function Row({
  hall_id,
  one,
  act,
  refresh,
}: Pick<EvennessProps, 'hall_id' | 'act' | 'refresh'> & { one: Uneven }) {
  const say = useSay();
  const [said, write] = useState<string | null>(null);
  const keep = async () => {
    const { clerk_id, sort, part } = one;
    if (await act(ratings.talk, { hall_id, clerk_id, sort, part, said: (said ?? '').trim() })) {
      write(null);
      refresh();
    }
  };
  return (
    <li>
      <b className="fl-when">{say(one.name)}</b>
      <div>
        <b>{say(partName(one))}</b>
        <span>{say(words[one.what](one.here, one.elsewhere, one.visits))}</span>
        {one.talk !== null && (
          <span>
            {say(words.talked)}
            <q lang={writtenIn(one.talk.said)}>{one.talk.said}</q>
          </span>
        )}
        {said !== null && <AreaField label={say(words.said)} value={said} onChange={write} />}
      </div>
      {said === null ? (
        <Button onPress={() => write('')}>{say(words.talk)}</Button>
      ) : (
        <Button
          kind="primary"
          why={said.trim().length < 4 ? say(words.short) : undefined}
          onPress={() => void keep()}
        >
          {say(words.keep)}
        </Button>
      )}
    </li>
  );
}
