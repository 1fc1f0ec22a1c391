import { csvOf } from './csv.ts';
import type { Ctx } from './ctx.ts';
import type { Words } from './words.ts';

/** What an export is asked about: the day, the series, the filters, as the screen names them. */
export type About = Readonly<Record<string, string>>;

/** A file that leaves the house. */
export interface ExportFile {
  name: string;
  type: 'text/csv' | 'application/pdf';
  /** The text of a table; base64 of anything else. */
  content: string;
  /** How many rows of the books are in it. */
  rows: number;
}

/** A list or paper that somebody may take out of the system; the register, the mark and the approval come with it. */
export interface Exporter {
  say: Words;
  /** Whether its rows are about persons: then another person approves before it is made (PRIV-04). */
  personal: boolean;
  /** The permission to read what is in it. */
  may: string;
  /** Makes the file; `mark` says who took it, when, where, why and under which number, and is part of it. */
  file: (ctx: Ctx, of: { hall_id: number; about: About }, mark: string) => Promise<ExportFile>;
}

const exporters = new Map<string, Exporter>();

/** Declares what may be taken out of the system under a kind; nothing else can be. */
export const exportable = (kind: string, of: Exporter): void => {
  exporters.set(kind, of);
};

export const exporterOf = (kind: string): Exporter | undefined => exporters.get(kind);

/** Every kind there is. */
export const exportKinds = (): string[] => [...exporters.keys()].sort();

/** A table as a file: the mark stands in its first row and in its last. */
export const tableFile = (
  name: string,
  rows: readonly (readonly (string | number)[])[],
  mark: string,
): ExportFile => {
  const marked = mark === '' ? [] : [[mark]];
  return { name, type: 'text/csv', content: csvOf([...marked, ...rows, ...marked]), rows: rows.length - 1 };
};
