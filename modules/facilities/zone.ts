import { machine } from '../../kit/machine.ts';

/** A zone of a hall: entered, amended while it is in use, given up. */
export const zone = machine({
  name: 'facilities.zone',
  table: 'hall_zone',
  states: { in_use: { zh: '在用', en: 'in use' }, retired: { zh: '已撤', en: 'given up' } },
  start: 'in_use',
  end: ['retired'],
  moves: {
    amend: {
      from: ['in_use'],
      to: 'in_use',
      by: ['hall_manager'],
      say: { zh: '改功能区', en: 'Amend the zone' },
      rows: ['FAC-01', 'FAC-02', 'FAC-10'],
    },
    picture: {
      from: ['in_use'],
      to: 'in_use',
      by: ['hall_manager'],
      say: { zh: '换定置图', en: 'New picture of the zone in order' },
      rows: ['ENV-04'],
    },
    retire: {
      from: ['in_use'],
      to: 'retired',
      by: ['hall_manager'],
      say: { zh: '撤功能区', en: 'Give the zone up' },
      rows: ['FAC-01'],
    },
  },
});
