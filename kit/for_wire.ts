import { isDate } from 'node:util/types';

/** A value as PostgreSQL reads it from the wire: text, bytes, or nothing. Objects go as JSON, lists as arrays. */
export function forWire(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (isDate(value)) return value.toISOString();
  if (Array.isArray(value)) return arrayFor(value);
  return JSON.stringify(value);
}

const arrayFor = (values: readonly unknown[]): string => `{${values.map(elementFor).join(',')}}`;

function elementFor(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return arrayFor(value);
  const text = forWire(value);
  if (Buffer.isBuffer(text)) return `"\\\\x${text.toString('hex')}"`;
  return `"${(text ?? '').replace(/[\\"]/g, '\\$&')}"`;
}
