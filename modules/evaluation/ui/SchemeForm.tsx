import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { NumberField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Problem, wrongField } from '../../../kit/ui/problem.ts';
import { metrics } from '../metric.ts';
import * as wire from '../wire.ts';
import type { Schemes } from './shapes.ts';
import { evaluations as words } from './words.ts';

interface FormProps {
  first: Schemes['first_items'];
  onDone: () => void;
  onBack: () => void;
}

/** Money is typed in yuan and kept in fen. */
const scaleOf = (metric: keyof typeof metrics): number => (metrics[metric].unit === 'fen' ? 100 : 1);
const unitOf = (metric: keyof typeof metrics) =>
  metrics[metric].unit === 'fen' ? { zh: '元', en: 'yuan' } : { zh: '%', en: '%' };

/** A new scheme: what is measured, how much it weighs, what is aimed at, where it turns red. */
export function SchemeForm({ first, onDone, onBack }: FormProps) {
  const say = useSay();
  const [cadence, every] = useState<'month' | 'year'>('month');
  const [of, fill] = useState({ name_zh: '', name_en: '', why_less: '' });
  const [rows, set] = useState(() =>
    first.map(one => ({
      metric: one.metric,
      weight: String(one.weight),
      target: String(one.target / scaleOf(one.metric)),
      red_below: String(one.red_below / scaleOf(one.metric)),
    })),
  );
  const [problem, refuse] = useState<Problem | null>(null);
  const sum = rows.reduce((total, one) => total + Number(one.weight), 0);
  const send = async () => {
    const items = rows.map(one => ({
      metric: one.metric,
      weight: Number(one.weight),
      target: Math.round(Number(one.target) * scaleOf(one.metric)),
      red_below: Math.round(Number(one.red_below) * scaleOf(one.metric)),
    }));
    const outcome = await callApi(wire.draftScheme, { ...of, cadence, items });
    if (!outcome.ok) return refuse(outcome.problem);
    onDone();
  };
  const text = (name: keyof typeof of) => ({
    ...{ label: say(words[name]), value: of[name] },
    onChange: (to: string) => fill({ ...of, [name]: to }),
    error: wrongField(problem, name),
  });
  const change = (at: number, name: 'weight' | 'target' | 'red_below') => (to: string) =>
    set(rows.map((one, index) => (index === at ? { ...one, [name]: to } : one)));
  return (
    <div className="ev-form">
      <Choice
        label={say(words.cadence)}
        value={cadence}
        onChoose={to => every(to === 'year' ? 'year' : 'month')}
        segments={(['month', 'year'] as const).map(value => ({ value, name: say(words[value]) }))}
      />
      <div className="ev-fields">
        <TextField {...text('name_zh')} />
        <TextField {...text('name_en')} />
      </div>
      {rows.map((one, at) => (
        <fieldset key={one.metric} className="ev-row">
          <legend>{say(metrics[one.metric])}</legend>
          <NumberField label={say(words.weight)} value={one.weight} onChange={change(at, 'weight')} />
          <NumberField
            label={say(words.target)}
            unit={say(unitOf(one.metric))}
            value={one.target}
            onChange={change(at, 'target')}
          />
          <NumberField
            label={say(words.red_below)}
            unit={say(unitOf(one.metric))}
            value={one.red_below}
            onChange={change(at, 'red_below')}
          />
        </fieldset>
      ))}
      <TextField {...text('why_less')} />
      <p className={sum === 100 ? 'ev-quiet' : 'ev-red'} role="status">
        {problem !== null && problem.field === undefined
          ? `${problem.title} ${problem.remedy}`
          : say(words.sum(sum))}
      </p>
      <p className="ev-acts">
        <Button onPress={onBack}>{say(words.cancel)}</Button>
        <Button kind="primary" onPress={() => void send()}>
          {say(words.save)}
        </Button>
      </p>
    </div>
  );
}
