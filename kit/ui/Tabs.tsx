import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './Tabs.css';

/** One tab: its name and its panel. */
export interface Tab {
  id: string;
  name: ReactNode;
  panel: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  open: string;
  onOpen: (id: string) => void;
}

/** A few views of one thing; arrow keys move between them. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const base = useId();
  const shown = tabs.find(tab => tab.id === open) ?? tabs[0];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || shown === undefined) return;
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  if (shown === undefined) return null;
  return (
    <div className="ta">
      <div role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(tab => (
          <button
            key={tab.id}
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
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${shown.id}`}>
        {shown.panel}
      </div>
    </div>
  );
}
