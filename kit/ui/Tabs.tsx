import { Fragment, type KeyboardEvent, type ReactNode, useId } from 'react';
import './Tabs.css';

/** One tab: its name and its panel. */
export interface Tab {
  id: string;
  name: ReactNode;
  panel: ReactNode;
  /** The chapter it stands in, where there are too many for one row. */
  chapter?: string;
}

/** More than these and they stand beside the panel, by chapter, when chapters are told. */
const most_in_a_row = 9;

interface TabsProps {
  label: string;
  tabs: Tab[];
  open: string;
  onOpen: (id: string) => void;
}

/** A few views of one thing; arrow keys move between them. Many views with chapters stand one below another. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const base = useId();
  const shown = tabs.find(tab => tab.id === open) ?? tabs[0];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || shown === undefined) return;
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  if (shown === undefined) return null;
  const beside = tabs.length > most_in_a_row && tabs.every(tab => tab.chapter !== undefined);
  return (
    <div className={beside ? 'ta ta-beside' : 'ta'}>
      <div
        role="tablist"
        aria-label={label}
        aria-orientation={beside ? 'vertical' : 'horizontal'}
        onKeyDown={move}
      >
        {tabs.map((tab, at) => (
          <Fragment key={tab.id}>
            {beside && tab.chapter !== tabs[at - 1]?.chapter && (
              <span role="presentation" className="ta-chapter">
                {tab.chapter}
              </span>
            )}
            <button
              id={`${base}-${tab.id}`}
              type="button"
              role="tab"
              aria-selected={tab === shown}
              aria-controls={`${base}-panel`}
              tabIndex={tab === shown ? 0 : -1}
              onClick={() => onOpen(tab.id)}
            >
              {tab.name}
            </button>
          </Fragment>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${shown.id}`}>
        {shown.panel}
      </div>
    </div>
  );
}
