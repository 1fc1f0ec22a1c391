import type { Grants } from '../../kit/permission.ts';

/** Only the demonstration's own player moves clocks; its device exists in demonstrations alone. */
export const grants: Grants = {
  'replay.clock': ['device_player'],
  'replay.record': ['device_player', 'program'],
};
