import { useEffect, useState } from 'react';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { count } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { roles } from '../../../modules/people/roles.ts';
import type { Place } from './place.ts';
import type { Register, Today, Who } from './shapes.ts';
import { filled, kind_names, mode_words, status_words, words } from './words.ts';

interface RegisterProps {
  place: Place;
  go: (to: Partial<Place>) => void;
  who: Who | null;
}

const none = '';

/** The register: 620 squares in the order of the catalogue, a search, filters, and the clauses they leave. */
export function RegisterPage({ place, go }: RegisterProps) {
  const say = useSay();
  const [search, look] = useState('');
  const [filters, choose] = useState({ group: none, kind: none, status: none, mode: none });
  const asked = useLater(search);
  const query = new URLSearchParams(
    Object.entries({
      ...{ search: asked, ...filters, post: place.post ?? none },
      hall_id: filters.mode === none ? none : String(place.hall),
    }).filter(([, value]) => value !== ''),
  );
  const whole = useLive<Register>('/api/clauses', 'norms');
  const found = useLive<Register>(`/api/clauses?${query}`, 'norms');
  const today = useLive<Today>(
    `/api/halls/${place.hall}/clauses/today`,
    'queue',
    'halls',
    'checklists',
    'counters',
  );
  const book = whole.data;
  return (
    <main className="rg">
      <header className="rg-head">
        <div>
          <h1>{say(words.book)}</h1>
          <p>{say(filled(words.book_says, { total: book?.total ?? 620 }))}</p>
        </div>
        {book !== null && <Sums of={book} today={today.data} />}
      </header>
      {book !== null && <Squares of={book} today={today.data} go={go} />}
      <FilterSentence
        leaves={found.data === null ? '' : say(filled(words.found, { n: count(found.data.clauses.length) }))}
      >
        <SearchBox label={say(words.search)} value={search} onChange={look} />
        <Choices of={book} filters={filters} hall={place.hall} onChoose={choose} />
        <PostChoice post={place.post} onChoose={post => go({ post })} />
        <a
          className="cp-link"
          href="/clause/bases"
          onClick={event => {
            event.preventDefault();
            go({ bases: true });
          }}
        >
          {say(words.bases)}
        </a>
      </FilterSentence>
      {found.data === null ? <SkeletonPanel rows={10} row_px={34} /> : <Found of={found.data} go={go} />}
    </main>
  );
}

/** A text a quarter of a second after the last key. */
function useLater(text: string): string {
  const [later, set] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => set(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}

function Sums({ of, today }: { of: Register; today: Today | null }) {
  const say = useSay();
  const lit = today?.rows.filter(one => one.today).length ?? 0;
  const sums = [
    { id: 'lit', value: lit, say: words.lit },
    { id: 'working', value: of.working, say: status_words.working },
    { id: 'partial', value: of.partial, say: status_words.partial },
    { id: 'none', value: of.not_yet, say: status_words.not_yet },
  ];
  return (
    <dl className="rg-sums">
      {sums.map(one => (
        <div key={one.id}>
          <dt>{say(one.say)}</dt>
          <dd className="num">{one.value}</dd>
        </div>
      ))}
    </dl>
  );
}

const squareOf = (status: string, lit: boolean): string => {
  if (lit) return 'rg-sq rg-lit';
  return status === 'not_yet' ? 'rg-sq rg-none' : 'rg-sq rg-built';
};

function Squares({ of, today, go }: { of: Register; today: Today | null; go: RegisterProps['go'] }) {
  const say = useSay();
  const lit = new Set(today?.rows.filter(one => one.today).map(one => one.id));
  return (
    <nav className="rg-book" aria-label={say(words.all)}>
      {of.clauses.map(one => (
        <a
          key={one.id}
          className={squareOf(one.status, lit.has(one.id))}
          href={`/clause/${one.id}`}
          title={`${one.id} ${say(one.text)}`}
          tabIndex={-1}
          onClick={event => {
            event.preventDefault();
            go({ row: one.id });
          }}
        >
          <span className="unseen">{`${one.id} ${say(status_words[one.status])}`}</span>
        </a>
      ))}
      <p className="rg-key" aria-hidden="true">
        <i className="rg-sq rg-lit" /> {say(words.lit)}
        <i className="rg-sq rg-built" /> {say(words.unlit)}
        <i className="rg-sq rg-none" /> {say(words.outline)}
      </p>
    </nav>
  );
}

interface Chosen {
  group: string;
  kind: string;
  status: string;
  mode: string;
}

function Choices({
  of,
  filters,
  hall,
  onChoose,
}: {
  of: Register | null;
  filters: Chosen;
  /** Whose rule set is asked for. */
  hall: number;
  onChoose: (to: Chosen) => void;
}) {
  const say = useSay();
  const any = { value: none, name: say(words.any) };
  return (
    <>
      <Filter
        label={say(words.group)}
        value={filters.group}
        all={none}
        options={[
          any,
          ...(of?.groups ?? []).map(one => ({
            value: one.id,
            name: `${one.id} ${say(one.name)} ${one.total}`,
          })),
        ]}
        onChoose={group => onChoose({ ...filters, group })}
      />
      <Filter
        label={say(words.kind)}
        value={filters.kind}
        all={none}
        options={[
          any,
          ...Object.entries(kind_names).map(([value, name]) => ({ value, name: `${value} ${say(name)}` })),
        ]}
        onChoose={kind => onChoose({ ...filters, kind })}
      />
      <Filter
        label={say(words.status)}
        value={filters.status}
        all={none}
        options={[any, ...Object.entries(status_words).map(([value, name]) => ({ value, name: say(name) }))]}
        onChoose={status => onChoose({ ...filters, status })}
      />
      <Filter
        label={say(filled(words.rule_set, { hall: String(hall) }))}
        value={filters.mode}
        all={none}
        options={[any, ...Object.entries(mode_words).map(([value, name]) => ({ value, name: say(name) }))]}
        onChoose={mode => onChoose({ ...filters, mode })}
      />
    </>
  );
}

/** Whose clauses: every post of the house, people only. */
function PostChoice({ post, onChoose }: { post: string | null; onChoose: (post: string | null) => void }) {
  const say = useSay();
  const posts = Object.entries(roles).filter(([code]) => !code.startsWith('device_') && code !== 'program');
  return (
    <Filter
      label={say(words.post)}
      value={post ?? none}
      all={none}
      options={[
        { value: none, name: say(words.any) },
        ...posts.map(([value, name]) => ({ value, name: say(name) })),
      ]}
      onChoose={to => onChoose(to === none ? null : to)}
    />
  );
}

function Found({ of, go }: { of: Register; go: RegisterProps['go'] }) {
  const say = useSay();
  const language = useLanguage();
  if (of.clauses.length === 0)
    return (
      <EmptyPanel why="search" title={say(words.nothing_found)}>
        {say(words.nothing_found_why)}
      </EmptyPanel>
    );
  const names = new Map(of.groups.map(one => [one.id, one.name[language]]));
  return (
    <ul className="rg-list">
      {of.clauses.map(one => (
        <li key={one.id}>
          <a
            href={`/clause/${one.id}`}
            onClick={event => {
              event.preventDefault();
              go({ row: one.id });
              window.scrollTo(0, 0);
            }}
          >
            <b className="num">{one.id}</b>
            <span className="rg-text">{say(one.text)}</span>
            <span className="cp-quiet">{names.get(one.group)}</span>
            <span className="cp-quiet">
              {one.kinds.map(kind => say(kind_names[kind] ?? { zh: '', en: '' })).join(' · ')}
            </span>
            <span className={`rg-st rg-st-${one.status}`}>{say(status_words[one.status])}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
