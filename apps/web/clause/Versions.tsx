import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Given, useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { draft } from '../../../modules/norms/wire.ts';
import type { Clause, Version, Who } from './shapes.ts';
import { VersionSteps } from './VersionSteps.tsx';
import { filled, owner_modes, owner_words, words } from './words.ts';

interface VersionsProps {
  of: Clause;
  /** The hall whose evidence is shown: it is this hall that comments. */
  hall_id: number;
  who: Who | null;
  onChanged: () => void;
}

/** The line of versions, the newest four: old cases keep the one they began under. */
export function Versions({ of, hall_id, who, onChanged }: VersionsProps) {
  const say = useSay();
  const [drafting, open] = useState(false);
  const waiting = of.versions.filter(
    one => one.verbs.length > 0 || one.comments.length > 0 || one.state === 'legal_reviewed',
  );
  return (
    <>
      <h2>
        {say(words.versions)}
        <span>{say(words.old_cases)}</span>
        <i className="cp-space" />
        {of.may_draft && (
          <button type="button" className="cp-link" onClick={() => open(true)}>
            {say(words.draft)}
          </button>
        )}
      </h2>
      <ol className="cp-vr">
        {of.versions.slice(-4).map(one => (
          <li key={one.number} className={`cp-v cp-v-${lookOf(one)}`}>
            <i aria-hidden="true" />
            <b className="num">v{one.number}</b>
            <span className="num">{dateOf(one) ?? say(words.edition)}</span>
            <em>{changeOf(one, say)}</em>
            <small>
              {say(one.state_words)}
              {one.trial && ` · ${say(words.trial)}`}
              {one.supplement && one.unit !== null && ` · ${say(one.unit.name)}`}
            </small>
          </li>
        ))}
      </ol>
      {waiting.map(one => (
        <VersionSteps key={one.number} of={one} hall_id={hall_id} who={who} onChanged={onChanged} />
      ))}
      {drafting && <DraftDialog of={of} who={who} onClose={() => open(false)} onChanged={onChanged} />}
    </>
  );
}

const future = new Set(['drafted', 'legal_reviewed', 'consulted', 'approved', 'scheduled']);

const lookOf = (of: Version): string => {
  if (of.state === 'in_force') return 'now';
  return future.has(of.state) ? 'to-come' : 'past';
};

const dateOf = (of: Version): string | null => {
  const at = of.in_force_at ?? of.effective_at ?? of.drafted_at;
  return at === null ? null : isoDay(at);
};

function changeOf(of: Version, say: ReturnType<typeof useSay>): string {
  if (of.number === 1) return say(words.first_text);
  const [first] = of.changes;
  return first === undefined
    ? say(words.text_only)
    : `${say(first.words)} ${say(first.now).replaceAll(' ', '\u00a0')}`;
}

interface DraftProps {
  of: Clause;
  who: Who | null;
  onClose: () => void;
  onChanged: () => void;
}

function DraftDialog({ of, who, onClose, onChanged }: DraftProps) {
  const say = useSay();
  const act = useAct(draft);
  const [text, write] = useState({ zh: of.text.zh, en: of.text.en, reason: '' });
  const [numbers, put] = useState<Record<string, string>>({});
  const [owners, bind] = useState<Record<string, string>>({ group_unit: '', specialised_company: '' });
  const hand = async () => {
    const printed = Object.fromEntries(
      of.parameters_shown
        .filter(one => (numbers[one.key] ?? '').trim() !== '')
        .map(one => [one.key, { value: Number(numbers[one.key]), min: one.min, max: one.max }]),
    );
    // A draft is proposed for the whole company, whose norm it is.
    const unit_id =
      Number(who?.roles.find(one => one.unit_path !== null)?.unit_path?.split('/')[1] ?? 1) || 1;
    const given = {
      row: of.id,
      unit_id,
      text_zh: text.zh,
      text_en: text.en,
      numbers: printed,
      owners: Object.fromEntries(Object.entries(owners).filter(([, mode]) => mode !== '')) as Given<
        typeof draft
      >['owners'],
      reason: text.reason,
    };
    if (!(await act.run(given)).ok) return;
    onChanged();
    onClose();
  };
  return (
    <Dialog
      wide
      title={`${of.id} · ${say(words.draft)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void hand()}>
            {say(words.draft_save)}
          </Button>
        </>
      }
    >
      <p className="cp-small">{say(words.draft_hint)}</p>
      <AreaField label={say(words.draft_text_zh)} value={text.zh} onChange={zh => write({ ...text, zh })} />
      <AreaField label={say(words.draft_text_en)} value={text.en} onChange={en => write({ ...text, en })} />
      <div className="cp-two">
        {of.parameters_shown.map(one => (
          <NumberField
            key={one.key}
            label={say(one.words)}
            unit={say(one.unit_words)}
            help={`${one.norm} · ${say(filled(words.range_line, { from: one.min, to: one.max, unit: '' }))}`}
            value={numbers[one.key] ?? ''}
            onChange={value => put({ ...numbers, [one.key]: value })}
          />
        ))}
      </div>
      <div className="cp-two">
        {(['group_unit', 'specialised_company'] as const).map(owner => (
          <SelectField
            key={owner}
            label={say(owner_words[owner])}
            value={owners[owner] ?? ''}
            onChange={mode => bind({ ...owners, [owner]: mode })}
            options={Object.entries(owner_modes).map(([value, name]) => ({ value, name: say(name) }))}
          />
        ))}
      </div>
      <AreaField
        label={say(words.reason)}
        value={text.reason}
        onChange={reason => write({ ...text, reason })}
        error={act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`}
      />
    </Dialog>
  );
}
