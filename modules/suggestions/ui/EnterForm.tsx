import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { TakePicture } from '../../checklists/ui/Picture.tsx';
import { abouts, sources } from '../catalogue.ts';
import * as wire from '../wire.ts';
import type { Gathering } from './shapes.ts';
import { ask, gather, words } from './words.ts';

interface EnterProps {
  hall_id: number;
  gatherings: readonly Gathering[];
  onClose: () => void;
  onDone: () => void;
}

const { qr: _qr, phone_page: _page, ...ways_in } = sources;
const first = {
  ...{ source: 'book', about: 'surroundings', said: '', phone: '', page: '' },
  ...{ picture_id: null as string | null, gathering_id: 'none' },
};

/** An opinion that somebody of the hall writes down: out of the book with its page and picture, from a counter, a call, a meeting (SUG-02, SUG-04). */
export function EnterForm({ hall_id, gatherings, onClose, onDone }: EnterProps) {
  const say = useSay();
  const form = useForm(first);
  const { draft, put, wrong } = form;
  const send = async () => {
    const { phone, page, gathering_id, said, ...rest } = draft;
    const done = await form.send(wire.enter, {
      ...{ hall_id, ...rest, said: said.trim() },
      ...(phone === '' ? {} : { phone }),
      page: page === '' ? null : Number(page),
      gathering_id: gathering_id === 'none' ? null : gathering_id,
    } as never);
    if (done === undefined) return;
    showToast({ tone: 'ok', title: (done as { no: string }).no });
    onDone();
    onClose();
  };
  const options = (of: Record<string, Words>) =>
    Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));
  const met = gatherings.filter(one => one.kind === draft.source);
  return (
    <FormDialog
      title={words.enter}
      of={form}
      wide
      fields={['said', 'phone', 'page', 'gathering_id']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="pg-form">
        <SelectField
          label={say(ask.source)}
          value={draft.source}
          options={options(ways_in)}
          onChange={source => put({ source, gathering_id: 'none' })}
        />
        <SelectField
          label={say(ask.about)}
          value={draft.about}
          options={options(abouts)}
          onChange={about => put({ about })}
        />
        {draft.source === 'book' && (
          <>
            <NumberField
              label={say(ask.page)}
              value={draft.page}
              onChange={page => put({ page: page.replace(/\D/g, '').slice(0, 4) })}
              error={wrong('page')}
            />
            <div>
              <TakePicture
                hall_id={hall_id}
                taken={draft.picture_id !== null}
                onTaken={picture_id => put({ picture_id })}
              />
            </div>
          </>
        )}
        {met.length > 0 && (
          <SelectField
            label={say(gather.title)}
            value={draft.gathering_id}
            options={[
              { value: 'none', name: '–' },
              ...met.map(one => ({
                value: one.id,
                name: `${one.held_on} ${one.topic ?? say(gather.better)}`,
              })),
            ]}
            onChange={gathering_id => put({ gathering_id })}
            error={wrong('gathering_id')}
          />
        )}
        <div className="pg-wide">
          <AreaField
            label={say(ask.said)}
            value={draft.said}
            onChange={said => put({ said })}
            error={wrong('said')}
          />
        </div>
        <NumberField
          label={say(ask.phone)}
          value={draft.phone}
          onChange={phone => put({ phone: phone.replace(/\D/g, '').slice(0, 11) })}
          error={wrong('phone')}
        />
      </div>
    </FormDialog>
  );
}
