import { totalmem } from 'node:os';
import type { Native } from './postgres_native.ts';
import { quotedFolder } from './postgres_socket.ts';

/** Sized for a machine of two cores that also runs the server; given on each start so that old data follows too. */
export function settings(data: string, port: number, fsync: boolean, sockets: string): string[] {
  const megabytes = totalmem() / 1_048_576;
  const shared = Math.round(Math.min(512, Math.max(64, megabytes / 16)));
  const chosen = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: quotedFolder(sockets),
    unix_socket_permissions: '0700',
    max_connections: 200,
    shared_preload_libraries: 'pg_stat_statements',
    // `begin` and `commit` would be half of what it counts, and nobody asks.
    'pg_stat_statements.track_utility': 'off',
    update_process_title: 'off',
    shared_buffers: `${shared}MB`,
    effective_cache_size: `${Math.round(Math.max(256, megabytes / 3))}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '4GB',
    max_parallel_workers_per_gather: 1,
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: fsync ? 'on' : 'off',
    full_page_writes: fsync ? 'on' : 'off',
  };
  const pairs = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', `${port}`, ...pairs];
}

/** Nothing of the caller's PG* variables or library paths may change what the embedded server does. */
export function environment(native: Native): NodeJS.ProcessEnv {
  const kept = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR };
  return { ...kept, LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C', TZ: 'UTC', ...native.env };
}
