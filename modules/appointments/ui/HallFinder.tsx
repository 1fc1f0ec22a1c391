import { useState } from 'react';
import type { z } from 'zod';
import { SearchBox } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { hallSchema } from '../../halls/wire.ts';
import { callWords as words } from './call_words.ts';

export type FoundHall = z.output<typeof hallSchema>;

/** How many halls a search shows at once. */
const shown_most = 6;

interface FinderProps {
  halls: readonly FoundHall[];
  chosen: number;
  onFound: (hall: FoundHall) => void;
}

/** Any hall of the province by a word of its name, street or city: whoever calls says where they are. */
export function HallFinder({ halls, chosen, onFound }: FinderProps) {
  const say = useSay();
  const [typed, type] = useState('');
  const word = typed.trim().toLowerCase();
  const matches = halls.filter(one => {
    if (word === '') return one.id === chosen;
    const { name, address, unit } = one;
    return [name.zh, name.en, address.zh, address.en, unit.zh, unit.en].some(text =>
      text.toLowerCase().includes(word),
    );
  });
  return (
    <>
      <div className="fi-row">
        <SearchBox label={say(words.find_hall)} value={typed} onChange={type} />
        {matches.length > shown_most && (
          <span className="of-quiet">{say(words.more_halls(matches.length - shown_most))}</span>
        )}
      </div>
      <div className="pb-halls">
        {matches.slice(0, shown_most).map(one => (
          <button
            key={one.id}
            type="button"
            aria-pressed={one.id === chosen}
            onClick={() => {
              type('');
              onFound(one);
            }}
          >
            <b>{say(one.name)}</b>
            <span>{say(one.address)}</span>
            <span className="num">
              {one.opens}–{one.closes}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
