import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Account, giveTo } from './postgres_account.ts';

/** Bytes that every system has room for in the name of a socket; the driver beneath would cut a longer one silently. */
const longest_name = 103;

/** What PostgreSQL calls its socket on this port; its name is not ours to choose. */
const socketName = (port: number): string => `.s.PGSQL.${port}`;

/**
 * An empty folder for the database's own socket, where only its account may enter; `''` where none can be: the system has no
 * such sockets, or its limit for their names, a hundred bytes or so, is shorter than the way to this folder. A statement
 * sent through it costs less CPU at both ends than one sent through the network of the machine (docs/decisions/0025).
 * Nobody may serve from the folder when it is called: what a killed server left in it is taken away.
 */
export async function socketFolder(account: Account, dir: string, port: number): Promise<string> {
  if (process.platform === 'win32') return '';
  const folder = join(dir, 'socket');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const name = join(folder, socketName(port));
  const works = Buffer.byteLength(name) <= longest_name && (await canListen(name));
  giveTo(account, folder);
  return works ? folder : '';
}

const canListen = (path: string): Promise<boolean> =>
  new Promise(done => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(path, () => server.close(() => done(true)));
  });

/** The folder as PostgreSQL reads it: a list of paths, in which a comma or a space would end one. */
export const quotedFolder = (folder: string): string =>
  folder === '' ? '' : `"${folder.replaceAll('"', '""')}"`;
