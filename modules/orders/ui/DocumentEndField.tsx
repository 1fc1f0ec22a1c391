import { halfWidth } from '../../../kit/typed.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';

const label = { zh: '机主证件末六位', en: 'Last six places of the holder’s document' };

/** Six places, the last a digit or X. */
export const isDocumentEnd = (text: string): boolean => /^\d{5}[\dX]$/.test(text);

/** The end of a holder's document, as they say it by heart: a light proof, on the phone, in a call and at the counter (SIM-04). */
export function DocumentEndField(props: { value: string; onChange: (value: string) => void; help?: string }) {
  const say = useSay();
  const { value, onChange, help } = props;
  return (
    <TextField
      label={say(label)}
      value={value}
      onChange={typed =>
        onChange(
          halfWidth(typed)
            .toUpperCase()
            .replace(/[^\dX]/g, '')
            .slice(0, 6),
        )
      }
      help={help}
    />
  );
}
