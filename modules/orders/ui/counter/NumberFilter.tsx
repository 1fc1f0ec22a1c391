import { Button } from '../../../../kit/ui/Button.tsx';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { NumberField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { words } from './words.ts';

/** What a customer looks for among the free numbers. */
export interface Sought {
  page: number;
  kind: 'all' | 'plain' | 'good';
  no_four: boolean;
  tail: string;
}

/** The same as a query of the page. */
export function queryOf(of: Sought): string {
  const query = new URLSearchParams({ page: String(of.page) });
  if (of.kind !== 'all') query.set('kind', of.kind);
  if (of.no_four) query.set('no_four', 'true');
  if (of.tail !== '') query.set('tail', of.tail);
  return query.toString();
}

interface FilterProps {
  of: Sought;
  onSeek: (of: Sought) => void;
  onTurn: () => void;
}

/** Another page, an ending, no four: what the customer asks for narrows the page, and nothing else does (NUM-01). */
export function NumberFilter({ of, onSeek, onTurn }: FilterProps) {
  const say = useSay();
  const seek = (some: Partial<Sought>) => onSeek({ ...of, page: 0, ...some });
  return (
    <div className="oc-seek">
      <NumberField
        label={say(words.ending)}
        value={of.tail}
        onChange={value => seek({ tail: value.replace(/\D/g, '').slice(0, 4) })}
      />
      <Choice
        label={say(words.which_numbers)}
        value={of.no_four ? 'no_four' : of.kind}
        onChoose={value =>
          seek({
            no_four: value === 'no_four',
            kind: value === 'plain' || value === 'good' ? value : 'all',
          })
        }
        segments={[
          { value: 'all', name: say(words.all_numbers) },
          { value: 'plain', name: say(words.plain_numbers) },
          { value: 'good', name: say(words.good_number) },
          { value: 'no_four', name: say(words.no_four) },
        ]}
      />
      <Button keyCap="N" onPress={onTurn}>
        {say(words.other_page)}
      </Button>
      <ClauseChip id="NUM-01" />
    </div>
  );
}
