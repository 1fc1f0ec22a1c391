import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, CheckField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { type ClassCode, classCodes } from '../../queue/classes.ts';
import { className } from '../../queue/ui/names.ts';
import { type BankCode, bank, type Question } from '../questions.ts';
import * as wire from '../wire.ts';
import { words as page, form as words } from './words.ts';

interface DraftProps {
  /** The halls one may draft for: one's own, or all in reach. */
  halls: readonly { id: number; name: Words }[];
  onClose: () => void;
}

const codes = Object.keys(bank) as BankCode[];
const usual: Record<ClassCode, string> = Object.fromEntries(
  classCodes.map(code => [code, code === 'ordinary' || code === 'payment' ? '20' : '50']),
) as Record<ClassCode, string>;
const first = {
  ...{ title_zh: '', title_en: '', starts_on: '', ends_on: '', anonymous: true, hall: 'all' },
  ...{ own_zh: '', own_en: '', options: '', ...usual },
  ...Object.fromEntries(codes.map(code => [`ask_${code}`, code === 'overall'])),
};
type Draft = typeof first & Record<string, string | boolean>;

/** Options as they are typed, one a line with both languages parted by a stroke. */
const optionsOf = (text: string): Words[] =>
  text
    .split('\n')
    .map(line => line.split(/[/／]/))
    .flatMap(([zh = '', en = '']) => (zh.trim() === '' ? [] : [{ zh: zh.trim(), en: en.trim() }]));

const questionsOf = (draft: Draft): Question[] => [
  ...codes
    .filter(code => draft[`ask_${code}`] === true)
    .map(
      (code): Question => ({
        ...bank[code],
        options: bank[code].options.map(one => ({ ...one })),
      }),
    ),
  ...(draft.own_zh.trim() === ''
    ? []
    : [
        {
          ...{ kind: 'choice' as const, zh: draft.own_zh.trim(), en: draft.own_en.trim() },
          options: optionsOf(draft.options),
        },
      ]),
];

/** A survey as it is drafted: its words, its days, whom chance asks, and the questions (SVC-15). */
export function DraftForm({ halls, onClose }: DraftProps) {
  const say = useSay();
  const form = useForm<Draft>(first as Draft);
  const { draft, put, wrong } = form;
  const keep = async () => {
    const { title_zh, title_en, starts_on, ends_on, anonymous } = draft;
    const done = await form.send(wire.draft, {
      ...{ title_zh, title_en, starts_on, ends_on, anonymous, questions: questionsOf(draft) },
      share: Object.fromEntries(classCodes.map(code => [code, Number(draft[code])])),
      halls: draft.hall === 'all' ? halls.map(one => one.id) : [Number(draft.hall)],
    });
    if (done !== undefined) onClose();
  };
  const fields = ['title_zh', 'title_en', 'starts_on', 'ends_on'];
  return (
    <FormDialog
      {...{ title: page.add, keep: page.keep, of: form, fields, onClose, wide: true }}
      onKeep={() => void keep()}
    >
      {(['title_zh', 'title_en'] as const).map(key => (
        <TextField
          key={key}
          label={say(words[key])}
          value={draft[key]}
          onChange={value => put({ [key]: value } as Partial<Draft>)}
          error={wrong(key)}
        />
      ))}
      {(['starts_on', 'ends_on'] as const).map(key => (
        <DateField
          key={key}
          label={say(words[key])}
          value={draft[key]}
          onChange={value => put({ [key]: value } as Partial<Draft>)}
          error={wrong(key)}
        />
      ))}
      {halls.length > 1 && (
        <SelectField
          label={say(words.halls)}
          value={draft.hall}
          options={[
            { value: 'all', name: say(words.all_halls(halls.length)) },
            ...halls.map(one => ({ value: String(one.id), name: say(one.name) })),
          ]}
          onChange={hall => put({ hall } as Partial<Draft>)}
        />
      )}
      <CheckField
        label={say(words.anonymous)}
        checked={draft.anonymous}
        onChange={anonymous => put({ anonymous } as Partial<Draft>)}
      />
      <Shares draft={draft} put={put} />
      <Questions draft={draft} put={put} />
    </FormDialog>
  );
}

interface PartProps {
  draft: Draft;
  put: (part: Partial<Draft>) => void;
}

function Shares({ draft, put }: PartProps) {
  const say = useSay();
  return (
    <fieldset className="sv-draft">
      <legend>{say(words.share)}</legend>
      {classCodes.map(code => (
        <NumberField
          key={code}
          label={say(className(code))}
          unit={say(words.of_hundred)}
          value={String(draft[code])}
          onChange={value => put({ [code]: value } as Partial<Draft>)}
        />
      ))}
    </fieldset>
  );
}

function Questions({ draft, put }: PartProps) {
  const say = useSay();
  return (
    <fieldset className="sv-draft">
      <legend>{say(words.questions)}</legend>
      {codes.map(code => (
        <CheckField
          key={code}
          label={say(bank[code])}
          checked={draft[`ask_${code}`] === true}
          onChange={value => put({ [`ask_${code}`]: value } as Partial<Draft>)}
        />
      ))}
      {(['own_zh', 'own_en'] as const).map(key => (
        <TextField
          key={key}
          label={say(words[key])}
          value={draft[key]}
          onChange={value => put({ [key]: value } as Partial<Draft>)}
        />
      ))}
      <AreaField
        label={say(words.options)}
        value={draft.options}
        onChange={options => put({ options } as Partial<Draft>)}
      />
    </fieldset>
  );
}
