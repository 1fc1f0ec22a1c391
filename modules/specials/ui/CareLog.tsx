import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { outreach_kinds } from '../special.ts';
import * as wire from '../wire.ts';
import type { Outreach, PartProps } from './shapes.ts';
import { specials_words as words } from './words.ts';

/** What was done for customers unasked, newest first (PRIN-21). */
export function CareLog({ hall_id, act, of }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const [noting, note] = useState(false);
  return (
    <>
      <PartHead title={say(words.care)} clauses={['PRIN-21']}>
        <Button onPress={() => note(true)}>{say(words.note_care)}</Button>
      </PartHead>
      <p className="pg-note">{say(words.care_note)}</p>
      <Table<Outreach>
        label={say(words.care)}
        rows={of?.outreach ?? null}
        rowId={one => one.id}
        columns={[
          { id: 'when', head: say(words.when), cell: one => momentOf(one.at, now, language) },
          {
            id: 'what',
            head: say(words.what),
            cell: one => (
              <>
                <b>{say(outreach_kinds[one.kind])}</b>
                {one.note !== '' && (
                  <small>
                    <Written text={one.note} />
                  </small>
                )}
              </>
            ),
          },
          { id: 'people', head: say(words.people), figures: true, cell: one => one.people },
          { id: 'by', head: say(words.by), cell: one => say(one.by) },
        ]}
        empty={<EmptyPanel title={say(words.no_care)}>{say(words.no_care_note)}</EmptyPanel>}
      />
      {noting && (
        <AskDialog
          title={say(words.note_care)}
          onClose={() => note(false)}
          fields={[
            {
              ...{ key: 'kind', label: say(words.what), kind: 'choice' },
              options: Object.entries(outreach_kinds).map(([value, name]) => ({ value, name: say(name) })),
            },
            { key: 'people', label: say(words.people), kind: 'number', value: '1' },
            { key: 'note', label: say(words.in_words), kind: 'area', help: say(words.in_words_note) },
          ]}
          onKeep={({ kind, people, note: written = '' }) =>
            act(wire.noteOutreach, { hall_id, kind, people: Number(people) || 0, note: written } as never)
          }
        />
      )}
    </>
  );
}
