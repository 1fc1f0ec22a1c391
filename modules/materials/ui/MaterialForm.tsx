import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../wire.ts';
import { kind_words, play_words, material_words as words } from './words.ts';

/** One piece as it is entered; there is no price to enter. */
export function MaterialForm({
  hall_id,
  topics,
  today,
  act,
  onClose,
}: {
  hall_id: number;
  topics: readonly { code: string; say: Words; wanted: boolean }[];
  today: string;
  act: Act;
  onClose: () => void;
}) {
  const say = useSay();
  const [of, set] = useState({
    ...{ kind: 'poster', origin: 'hall', topic: '', title_zh: '', title_en: '', version: '', place: '' },
    ...{ valid_from: today, valid_until: today, stock: '0', reorder_at: '0', body_zh: '', body_en: '' },
  });
  const put = (to: Partial<typeof of>) => set({ ...of, ...to });
  const keep = async () => {
    const entry = {
      ...{ hall_id, title_zh: of.title_zh, title_en: of.title_en, version: of.version, place: of.place },
      ...{ valid_from: of.valid_from, valid_until: of.valid_until },
      ...{ stock: Number(of.stock) || 0, reorder_at: Number(of.reorder_at) || 0 },
      ...{ kind: of.kind, origin: of.origin, topic: of.topic === '' ? null : of.topic },
      ...(of.kind === 'clip' ? { body_zh: of.body_zh, body_en: of.body_en } : {}),
    };
    if (await act(wire.enterMaterial, entry as never)) onClose();
  };
  return (
    <Dialog
      wide
      title={say(words.enter)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.keep)}
        </Button>
      }
    >
      <div className="mt-form">
        <TextField label={say(words.name_zh)} value={of.title_zh} onChange={title_zh => put({ title_zh })} />
        <TextField label={say(words.name_en)} value={of.title_en} onChange={title_en => put({ title_en })} />
        <SelectField
          label={say(words.kind)}
          value={of.kind}
          onChange={kind => put({ kind })}
          options={Object.entries(kind_words).map(([value, name]) => ({ value, name: say(name) }))}
        />
        <SelectField
          label={say(words.origin)}
          value={of.origin}
          onChange={origin => put({ origin })}
          options={[
            { value: 'hall', name: say(words.hall) },
            { value: 'province', name: say(words.province) },
          ]}
        />
        <SelectField
          label={say(words.topic)}
          value={of.topic}
          onChange={topic => put({ topic })}
          options={[
            { value: '', name: say(words.no_topic) },
            ...topics.filter(one => one.wanted).map(one => ({ value: one.code, name: say(one.say) })),
          ]}
        />
        <TextField label={say(words.place)} value={of.place} onChange={place => put({ place })} />
        <DateField
          label={say(words.from)}
          value={of.valid_from}
          onChange={valid_from => put({ valid_from })}
        />
        <DateField
          label={say(words.until)}
          value={of.valid_until}
          onChange={valid_until => put({ valid_until })}
        />
        <TextField label={say(words.version)} value={of.version} onChange={version => put({ version })} />
        {of.kind === 'clip' && (
          <>
            <AreaField
              label={say(play_words.body_zh)}
              value={of.body_zh}
              onChange={body_zh => put({ body_zh })}
            />
            <AreaField
              label={say(play_words.body_en)}
              value={of.body_en}
              onChange={body_en => put({ body_en })}
            />
          </>
        )}
        {of.kind !== 'poster' && of.kind !== 'clip' && (
          <>
            <NumberField label={say(words.stock)} value={of.stock} onChange={stock => put({ stock })} />
            <NumberField
              label={say(words.reorder)}
              value={of.reorder_at}
              onChange={reorder_at => put({ reorder_at })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
