// Loaded into each child before its own program. When the supervisor dies without a word (kill -9), the channel to
// it closes, and the child leaves in good order, in eight seconds at the latest: otherwise its port would stay taken.
import { isMainThread } from 'node:worker_threads';

const LEAVE_WITHIN_MS = 8_000;

function leave(): void {
  setTimeout(() => process.exit(1), LEAVE_WITHIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
}

if (isMainThread && process.connected) {
  process.once('disconnect', leave);
  // The channel alone must not keep a child alive that has finished its work.
  process.channel?.unref();
} else if (isMainThread) {
  leave();
}
