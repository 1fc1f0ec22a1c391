import { useSay } from '../../../kit/ui/language.tsx';
import { kiosk_words as words } from './kiosk-words.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface KioskKeysProps {
  value: string;
  places: number;
  onChange: (value: string) => void;
  onBack: () => void;
}

/** Digits a standing customer hits with a thumb; what was pressed stands above them. */
export function KioskKeys({ value, places, onChange, onBack }: KioskKeysProps) {
  const say = useSay();
  const press = (digit: string) => value.length < places && onChange(`${value}${digit}`);
  return (
    <>
      <p
        className={places > 6 ? 'kb-typed kb-long num' : 'kb-typed num'}
        role="status"
        aria-label={value === '' ? '0' : value}
      >
        {Array.from({ length: places }, (_, place) => place).map(place => (
          <i key={place} data-gap={places === 11 && (place === 3 || place === 7) ? '' : undefined}>
            {value[place] ?? ''}
          </i>
        ))}
      </p>
      <div className="kb-keys">
        {digits.map(digit => (
          <button key={digit} type="button" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="kb-word" onClick={() => onChange('')}>
          {say(words.clear)}
        </button>
        <button type="button" onClick={() => press('0')}>
          0
        </button>
        <button type="button" className="kb-word" onClick={onBack}>
          {say(words.back)}
        </button>
      </div>
    </>
  );
}
