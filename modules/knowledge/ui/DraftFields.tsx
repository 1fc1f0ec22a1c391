import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Scene, scene_codes, scene_words, type Topic, topic_codes, topic_words } from '../topics.ts';
import { knowledge as words } from './words.ts';

/** A version as it is being written. */
export interface Text {
  topic: Topic;
  scene: Scene | null;
  title_zh: string;
  title_en: string;
  answer_zh: string;
  answer_en: string;
  keywords: string;
  source: string;
  reason: string;
  valid_from: string;
  valid_until: string;
  owner_id: string | null;
}

/** Who may answer for it: whoever writes, and those above the halls. */
export interface Owners {
  me: string;
  owners: { id: string; name: Words }[];
}

interface FieldsProps {
  of: Text;
  people: Owners | null;
  onChange: (part: Partial<Text>) => void;
  error: (field: string) => string | undefined;
}

/** The fields of an answer: its two languages side by side, then what it rests on and how long it holds. */
export function DraftFields({ of, people, onChange, error }: FieldsProps) {
  const say = useSay();
  const me = people?.me ?? '';
  const text = (key: 'title_zh' | 'title_en' | 'keywords' | 'source') => (
    <TextField
      label={say(words[key])}
      value={of[key]}
      onChange={value => onChange({ [key]: value })}
      help={key === 'keywords' ? say(words.keywords_help) : undefined}
      error={error(key)}
      required={key !== 'keywords'}
    />
  );
  const area = (key: 'answer_zh' | 'answer_en') => (
    <AreaField
      label={say(words[key])}
      value={of[key]}
      rows={4}
      onChange={value => onChange({ [key]: value })}
      error={error(key)}
      required
    />
  );
  return (
    <div className="kn-form">
      {text('title_zh')}
      {text('title_en')}
      {area('answer_zh')}
      {area('answer_en')}
      <SelectField
        label={say(words.topic)}
        value={of.topic}
        options={topic_codes.map(value => ({ value, name: say(topic_words[value]) }))}
        onChange={value => onChange({ topic: topic_codes.find(one => one === value) ?? 'other' })}
      />
      <SelectField
        label={say(words.scene)}
        value={of.scene ?? 'none'}
        options={[
          { value: 'none', name: say(words.no_scene) },
          ...scene_codes.map(value => ({ value, name: say(scene_words[value]) })),
        ]}
        onChange={value => {
          const scene = scene_codes.find(one => one === value) ?? null;
          onChange({ scene, topic: scene === null ? of.topic : 'other' });
        }}
      />
      {text('keywords')}
      {text('source')}
      <SelectField
        label={say(words.owner)}
        value={of.owner_id ?? me}
        options={[
          { value: me, name: say(words.me) },
          ...(people?.owners ?? [])
            .filter(one => one.id !== me)
            .map(one => ({ value: one.id, name: say(one.name) })),
        ]}
        onChange={owner_id => onChange({ owner_id })}
        error={error('owner_id')}
      />
      <DateField
        label={say(words.from)}
        value={of.valid_from}
        onChange={valid_from => onChange({ valid_from })}
        error={error('valid_from')}
      />
      <DateField
        label={say(words.to)}
        value={of.valid_until}
        onChange={valid_until => onChange({ valid_until })}
        error={error('valid_until')}
      />
    </div>
  );
}
