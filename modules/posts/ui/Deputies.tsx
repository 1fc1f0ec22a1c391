import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../wire.ts';
import type { Posts } from './shapes.ts';
import { post as words } from './words.ts';

interface DeputiesProps {
  hall_id: number;
  post: Posts['posts'][number];
  all: Posts['posts'];
  /** Whether this person names deputies. */
  names: boolean;
  act: Act;
}

/** Who stands in for a post, by name; the hall manager names and releases them (ROLE-13). */
export function Deputies({ hall_id, post, all, names, act }: DeputiesProps) {
  const say = useSay();
  const [who, choose] = useState('');
  const taken = new Set([...post.holders, ...post.deputies].map(one => one.id));
  const people = [...new Map(all.flatMap(one => one.holders).map(one => [one.id, one])).values()];
  const free = people.filter(one => !taken.has(one.id));
  const chosen = free.some(one => one.id === who) ? who : (free[0]?.id ?? '');
  const given = { hall_id, post: post.post };
  return (
    <section className="pc-deputies">
      <h3>
        {say(words.deputies)} <ClauseChip id="ROLE-13" />
      </h3>
      {post.deputies.length === 0 && <p>{say(words.nobody)}</p>}
      <ul>
        {post.deputies.map(one => (
          <li key={one.id}>
            <span>{say(one.name)}</span>
            {names && (
              <Button
                kind="quiet"
                onPress={() => void act(wire.releaseDeputy, { ...given, person_id: one.id })}
              >
                {say(words.release)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {names && chosen !== '' && (
        <div className="pc-add">
          <SelectField
            label={say(words.who)}
            value={chosen}
            onChange={choose}
            options={free.map(one => ({ value: one.id, name: say(one.name) }))}
          />
          <Button onPress={() => void act(wire.nameDeputy, { ...given, person_id: chosen })}>
            {say(words.name_deputy)}
          </Button>
        </div>
      )}
    </section>
  );
}
