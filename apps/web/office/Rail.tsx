import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { readDevice, writeDevice } from '../../../kit/ui/device.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type ChapterName, chapters, type PageName } from './place.ts';
import { chapter_words, page_words, office as words } from './words.ts';

interface RailProps {
  /** Whose rail it is: what is folded away is remembered for each person on this device. */
  person_id: string;
  seen: readonly PageName[];
  open: PageName;
  onGo: (page: PageName) => void;
}

/** Chapters folded (false) or unfolded (true) by hand; the others unfold as there is room. */
type Folds = Partial<Record<ChapterName, boolean>>;

const row_px = 28;
const above_px = 64;

/** The office's pages by chapter: arrow keys walk them, left folds a chapter, right unfolds it. */
export function Rail({ person_id, seen, open, onGo }: RailProps) {
  const say = useSay();
  const [folds, fold] = useFolds(person_id);
  const rows = useRows();
  const nav = useRef<HTMLElement>(null);
  const shown = chapters
    .map(one => ({ name: one.name, pages: one.pages.filter(page => seen.includes(page)) }))
    .filter(one => one.pages.length > 0);
  const here = shown.find(one => one.pages.some(page => page === open))?.name;
  const roomy = roomFor(shown, here, rows);
  const isOpen = (name: ChapterName) => name === 'day' || (folds[name] ?? roomy.has(name));
  // Whoever came here by a key or a link sees where they are.
  useEffect(() => {
    if (here !== undefined) fold(before => (before[here] === false ? { ...before, [here]: true } : before));
  }, [here, fold]);
  return (
    <nav
      className="of-rail"
      aria-label={say(words.pages)}
      ref={nav}
      onKeyDown={event => walk(event, nav.current)}
    >
      {shown.map(({ name, pages }) => (
        <div key={name}>
          {name !== 'day' && (
            <button
              type="button"
              className="of-chapter"
              aria-expanded={isOpen(name)}
              tabIndex={-1}
              onClick={() => fold(before => ({ ...before, [name]: !isOpen(name) }))}
            >
              <Icon name="down" size={12} />
              {say(chapter_words[name])}
            </button>
          )}
          {isOpen(name) && (
            <ul aria-label={say(chapter_words[name])}>
              {pages.map(page => (
                <li key={page}>
                  <button
                    type="button"
                    aria-current={page === open ? 'page' : undefined}
                    tabIndex={page === open ? 0 : -1}
                    onClick={() => onGo(page)}
                  >
                    {say(page_words[page])}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </nav>
  );
}

/** The chapters that unfold by themselves: where one stands, then from the top whatever still fits in so many rows. */
export function roomFor(
  shown: readonly { name: ChapterName; pages: readonly PageName[] }[],
  here: ChapterName | undefined,
  rows: number,
): Set<ChapterName> {
  const roomy = new Set<ChapterName>();
  let left = rows - shown.length;
  const first = shown.filter(one => one.name === here);
  for (const { name, pages } of [...first, ...shown.filter(one => one.name !== here)]) {
    if (pages.length > left && name !== here) continue;
    roomy.add(name);
    left -= pages.length;
  }
  return roomy;
}

function useFolds(person_id: string): [Folds, (change: (before: Folds) => Folds) => void] {
  const key = `office.rail.${person_id}`;
  const [folds, set] = useState<Folds>(() => readFolds(readDevice(key)));
  const kept = useRef(folds);
  const [fold] = useState(() => (change: (before: Folds) => Folds) => {
    const next = change(kept.current);
    if (next === kept.current) return;
    kept.current = next;
    set(next);
    writeDevice(key, JSON.stringify(next));
  });
  return [folds, fold];
}

/** What a device remembered; anything else than folds is nothing. */
export function readFolds(text: string | null): Folds {
  try {
    const told: unknown = JSON.parse(text ?? '{}');
    if (typeof told !== 'object' || told === null) return {};
    const known = chapters.map(one => one.name).filter(name => typeof Reflect.get(told, name) === 'boolean');
    return Object.fromEntries(known.map(name => [name, Reflect.get(told, name)]));
  } catch {
    return {};
  }
}

/** So many rows the rail has; above the page instead of beside it every row pushes the page down, so there it has none to spare. */
const rowsHere = () =>
  window.matchMedia('(max-width: 839px)').matches ? 0 : Math.floor((window.innerHeight - above_px) / row_px);

function useRows(): number {
  const [rows, set] = useState(rowsHere);
  useEffect(() => {
    const measure = () => set(rowsHere());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return rows;
}

function walk(event: KeyboardEvent<HTMLElement>, nav: HTMLElement | null): void {
  const stops = [...(nav?.querySelectorAll('button') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLButtonElement);
  const stop = stops[at];
  if (stop === undefined) return;
  const to: Record<string, HTMLButtonElement | undefined> = {
    ArrowDown: stops[at + 1],
    ArrowUp: stops[at - 1],
    Home: stops[0],
    End: stops.at(-1),
  };
  if (event.key in to) to[event.key]?.focus();
  else if (event.key === 'ArrowLeft') toFold(stop, false);
  else if (event.key === 'ArrowRight') toFold(stop, true);
  else return;
  event.preventDefault();
}

/** Folds or unfolds the chapter somebody stands in; its head keeps the focus. */
function toFold(stop: HTMLButtonElement, unfolded: boolean): void {
  const head = stop.closest('div')?.querySelector<HTMLButtonElement>('[aria-expanded]');
  if (head === null || head === undefined || (unfolded && stop !== head)) return;
  if (head.getAttribute('aria-expanded') !== String(unfolded)) head.click();
  head.focus();
}
