import { useEffect } from 'react';
import type { z } from 'zod';
import { halfWidth } from '../../../../kit/typed.ts';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../../kit/ui/DateField.tsx';
import { SelectField, TextField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import type { Words } from '../../../../kit/words.ts';
import { codeHolds, type LicenceKind, licence_kinds } from '../../../carrier/licence.ts';
import type { readUnit } from '../../unit_wire.ts';
import type { Draft } from './draft.ts';
import { unit_words as words } from './unit-words.ts';
import type { Check, Visit } from './visit.ts';
import { words as desk_words } from './words.ts';

/** Whose number a business is, where it is a unit's. */
export type UnitKind = 'user' | 'handler' | null;

/** Who stands for a unit: whoever was read first handles it, whoever was read last will use the number. */
export function unitPeople(
  draft: Pick<Draft, 'swapped'>,
  visit: Visit,
): { handler: Check | null; user: Check | null } {
  const here = visit.read.filter(one => one.state === 'passed');
  const first = here.at(-1) ?? null;
  const other = visit.read.find(one => one.id !== first?.id) ?? null;
  return draft.swapped && other?.state === 'passed'
    ? { handler: other, user: first }
    : { handler: first, user: other };
}

/** Why a unit's form cannot be opened yet (RNM-07). */
export function whyNotUnit(draft: Draft, visit: Visit, unit: UnitKind): Words | undefined {
  const { handler, user } = unitPeople(draft, visit);
  if (handler === null) return words.need_handler;
  if (unit === 'user' && user === null) return words.need_user;
  if (draft.letter_on === '') return desk_words.need_letter;
  if (!codeHolds(draft.unit_code)) return words.need_code;
  return draft.unit_name.trim().length < 2 ? words.need_name : undefined;
}

/** Whose checks a unit's order is opened with: the user's, and the handler's with the letter (RNM-07). */
export function unitProof(draft: Draft, visit: Visit, unit: UnitKind) {
  const { handler, user } = unitPeople(draft, visit);
  if (handler === null) return {};
  const agent = { check_id: handler.id, relation: 'handler' as const, letter_on: draft.letter_on };
  const check_id = unit === 'user' ? user?.id : handler.id;
  return check_id === undefined ? { agent } : { agent, check_id };
}

interface UnitProps {
  draft: Draft;
  visit: Visit;
  unit: UnitKind;
  onFill: (some: Partial<Draft>) => void;
}

/** A unit is served: its licence, its handler with the letter, and who uses the number (RNM-07). */
export function UnitFields({ draft, visit, unit, onFill }: UnitProps) {
  const say = useSay();
  const { handler, user } = unitPeople(draft, visit);
  const holds = codeHolds(draft.unit_code);
  const kinds = Object.entries(licence_kinds) as [LicenceKind, { say: Words }][];
  return (
    <fieldset className="oc-agent oc-unit">
      <legend>
        {say(words.unit)} <ClauseChip id="RNM-07" />
      </legend>
      <Person name={words.handler} of={handler} />
      {unit === 'user' && (
        <Person name={draft.business === 'user_change' ? words.new_user : words.user} of={user} />
      )}
      {unit === 'user' && handler !== null && user?.state === 'passed' && (
        <Button kind="quiet" onPress={() => onFill({ swapped: !draft.swapped })}>
          {say(words.swap)}
        </Button>
      )}
      <DateField
        label={say(words.letter)}
        value={draft.letter_on}
        onChange={letter_on => onFill({ letter_on })}
        help={say(desk_words.letter_help)}
      />
      <TextField
        label={say(words.code)}
        value={draft.unit_code}
        onChange={typed =>
          onFill({
            unit_code: halfWidth(typed)
              .toUpperCase()
              .replace(/[^0-9A-Z]/g, '')
              .slice(0, 18),
          })
        }
        help={say(words.code_help)}
        error={draft.unit_code.length === 18 && !holds ? say(words.code_bad) : undefined}
      />
      {holds && <Known key={draft.unit_code} visit={visit} draft={draft} onFill={onFill} />}
      <TextField
        label={say(words.name)}
        value={draft.unit_name}
        onChange={typed => onFill({ unit_name: typed.slice(0, 80) })}
      />
      <SelectField
        label={say(words.licence)}
        value={draft.unit_kind}
        onChange={value => onFill({ unit_kind: kinds.find(([one]) => one === value)?.[0] ?? 'other' })}
        options={kinds.map(([value, kind]) => ({ value, name: say(kind.say) }))}
      />
      <DateField
        label={say(words.until)}
        value={draft.unit_until}
        onChange={unit_until => onFill({ unit_until })}
        help={say(words.until_help)}
      />
    </fieldset>
  );
}

function Person({ name, of }: { name: Words; of: Check | null }) {
  const say = useSay();
  return (
    <p className="oc-small oc-unit-who">
      <span>{say(name)}</span>
      {of === null ? (
        <span>{say(words.not_read)}</span>
      ) : (
        <span>
          <b lang="zh-CN">{of.name_mask}</b> {say(of.state === 'lodged' ? words.brought : words.here)}
          <br />
          <span className="num">{of.document_mask}</span>
        </span>
      )}
    </p>
  );
}

const numbers_shown = 4;

/** What is known of the unit: what its licence said last fills the form, and its numbers with who uses each. */
function Known({ visit, draft, onFill }: Omit<UnitProps, 'unit'>) {
  const say = useSay();
  const url = `/api/halls/${visit.hall_id}/tickets/${visit.ticket_id}/unit?credit_code=${draft.unit_code}`;
  const found = useLive<z.output<typeof readUnit.answer>>(url, 'orders', 'carrier');
  const unit = found.data?.unit ?? null;
  const known = unit?.credit_code;
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled in once, when the unit is met; the clerk's words stay
  useEffect(() => {
    if (unit === null || draft.unit_name !== '') return;
    onFill({ unit_name: unit.name, unit_kind: unit.kind, unit_until: unit.valid_until ?? '' });
  }, [known]);
  if (found.data === null) return null;
  if (unit === null) return <p className="oc-small">{say(words.first)}</p>;
  return (
    <div className="oc-unit-known">
      <p className="oc-small">
        {say(words.known(unit.numbers.length))} · {say(words.most(found.data.most))}
      </p>
      <ul className="oc-mine">
        {unit.numbers.slice(0, numbers_shown).map(one => (
          <li key={one.id}>
            <b className="num">{one.mask}</b>
            <span lang="zh-CN">{one.user_mask}</span>
            <span className="num oc-small">{one.since.slice(0, 10)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
