import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { useSay } from './language.tsx';
import './Table.css';
import { type Direction, nextDirection, type SortValue, sortRows } from './table-sort.ts';

/** One column: its head, its cell, and what it sorts by. Figures stand right, in equal widths. */
export interface Column<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  figures?: boolean;
  sortBy?: (row: Row) => SortValue;
}

interface TableProps<Row> {
  /** What the table lists, for who cannot see it. */
  label: string;
  columns: Column<Row>[];
  rows: Row[] | null;
  rowId: (row: Row) => string;
  selected?: string | null;
  onOpen?: (row: Row) => void;
  /** A panel in place of rows when there are none. */
  empty?: ReactNode;
  /** How many rows the skeleton shows while `rows` is null. */
  expect?: number;
  firstSort?: { column: string; direction: Direction };
  /** Height at which the rows scroll under a head that stays, CSS px. */
  height?: number;
}

interface Sort {
  column: string;
  direction: Direction;
}

const acts = { zh: '操作', en: 'Actions' };
const loading = { zh: '加载中', en: 'Loading' };

/** Rows of the hall's work: sorted by a head, walked with the arrow keys, opened with Enter. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows } = props;
  const [sort, setSort] = useState<Sort | null>(props.firstSort ?? null);
  const by = columns.find(column => column.id === sort?.column)?.sortBy;
  const shown = rows !== null && by && sort ? sortRows(rows, by, sort.direction) : rows;
  const press = (column: string) => {
    const direction = nextDirection(sort?.column === column ? sort.direction : null);
    setSort(direction === null ? null : { column, direction });
  };
  return (
    <div
      className="tb"
      style={props.height === undefined ? undefined : { maxHeight: props.height, overflow: 'auto' }}
    >
      <table className="tb-cards" aria-label={props.label} aria-busy={rows === null}>
        <thead>
          <tr>
            {columns.map(column => (
              <Head key={column.id} column={column} sort={sort} onPress={press} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown === null ? (
            <Skeleton columns={columns.length} rows={props.expect ?? 6} />
          ) : (
            <Rows {...props} rows={shown} />
          )}
        </tbody>
      </table>
      {shown !== null && shown.length === 0 && props.empty}
    </div>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onPress: (column: string) => void;
}

function Head<Row>({ column, sort, onPress }: HeadProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : null;
  const stand = { up: 'ascending', down: 'descending' } as const;
  const say = useSay();
  // A column of buttons needs no head for the eye; whoever hears the table is told what it holds.
  const head = column.head === '' ? <span className="unseen">{say(acts)}</span> : column.head;
  return (
    <th
      scope="col"
      className={column.figures ? 'tb-fig' : undefined}
      aria-sort={direction === null ? undefined : stand[direction]}
    >
      {column.sortBy === undefined ? (
        head
      ) : (
        <button type="button" onClick={() => onPress(column.id)}>
          {column.head}
          <span aria-hidden="true">{direction === null ? '' : arrows[direction]}</span>
        </button>
      )}
    </th>
  );
}

const arrows: Record<Direction, string> = { up: ' ↑', down: ' ↓' };

function Rows<Row>({ columns, rows, rowId, selected, onOpen }: TableProps<Row> & { rows: Row[] }) {
  const [walked, walk] = useState<string | null>(null);
  const stop = walked ?? selected ?? (rows[0] === undefined ? null : rowId(rows[0]));
  return rows.map(row => {
    const id = rowId(row);
    return (
      <tr
        key={id}
        aria-current={id === selected || undefined}
        {...(onOpen && { tabIndex: id === stop ? 0 : -1 })}
        onFocus={() => walk(id)}
        onClick={onOpen && (event => isForRow(event) && onOpen(row))}
        onKeyDown={onOpen && (event => walkRows(event, () => onOpen(row)))}
      >
        {columns.map(column => (
          <td
            key={column.id}
            className={column.figures ? 'tb-fig num' : undefined}
            data-head={headOf(column)}
          >
            <div className="tb-in">{column.cell(row)}</div>
          </td>
        ))}
      </tr>
    );
  });
}

/** What a cell is called where rows stand as cards: its head, where that is a word. */
const headOf = <Row,>({ head }: Column<Row>) => (typeof head === 'string' && head !== '' ? head : undefined);

/** A press on a link or a button within the row is theirs alone. */
function isForRow({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): boolean {
  const pressed = (target as Element).closest('a, button, input, select, textarea, label, tr');
  return pressed === currentTarget;
}

function walkRows(event: KeyboardEvent<HTMLTableRowElement>, open: () => void): void {
  if (event.target !== event.currentTarget) return;
  const row = event.currentTarget;
  const to: Record<string, Element | null | undefined> = {
    ArrowDown: row.nextElementSibling,
    ArrowUp: row.previousElementSibling,
    Home: row.parentElement?.firstElementChild,
    End: row.parentElement?.lastElementChild,
  };
  if (event.key === 'Enter') open();
  else if (event.key in to) (to[event.key] as HTMLElement | null | undefined)?.focus();
  else return;
  event.preventDefault();
}

function Skeleton({ columns, rows }: { columns: number; rows: number }) {
  const say = useSay();
  return Array.from({ length: rows }, (_, row) => `row-${row}`).map((row, at) => (
    <tr key={row}>
      <td colSpan={columns}>
        {at === 0 && <span className="unseen">{say(loading)}</span>}
        <i className="tb-bone" style={{ width: `${[70, 92, 60, 84, 48][at % 5]}%` }} />
      </td>
    </tr>
  ));
}
