import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { wrongField } from '../../../kit/ui/problem.ts';
import * as wire from '../../../modules/halls/organisation_wire.ts';
import { organisation_words as words } from './hall-words.ts';

type Unit = z.output<typeof wire.organisation.answer>['units'][number];

/** The name of a unit, changed by the administrator; what it was called before stays in sight (ORG-15). */
export function RenameUnit({ of, onChanged }: { of: Unit; onChanged: () => void }) {
  const say = useSay();
  const act = useAct(wire.renameUnit);
  const [name, fill] = useState<{ name_zh: string; name_en: string } | null>(null);
  const save = async () => {
    if (name === null) return;
    const outcome = await act.run({ unit_id: of.id, ...name });
    if (!outcome.ok) return;
    fill(null);
    onChanged();
  };
  const text = (field: 'name_zh' | 'name_en') =>
    name !== null && (
      <TextField
        label={say(words[field])}
        value={name[field]}
        onChange={value => fill({ ...name, [field]: value })}
        error={wrongField(act.problem, field)}
      />
    );
  return (
    <section>
      {name === null ? (
        <Button kind="quiet" onPress={() => fill({ name_zh: of.name.zh, name_en: of.name.en })}>
          {say(words.rename)}
        </Button>
      ) : (
        <>
          {text('name_zh')}
          {text('name_en')}
          <Button busy={act.pending} onPress={() => void save()}>
            {say(words.keep_name)}
          </Button>{' '}
          <Button kind="quiet" onPress={() => fill(null)}>
            {say(words.cancel)}
          </Button>
        </>
      )}
      {of.former.length > 0 && (
        <>
          <h3>{say(words.former)}</h3>
          <ul>
            {of.former.map(one => (
              <li key={one.at}>
                <span>{say(one.name)}</span>
                <span>{say(words.until(one.at.slice(0, 10), say(one.by)))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
