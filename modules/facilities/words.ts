import type { RefusalTable } from '../../kit/refusal.ts';

/** What the register of the place is refused with. */
export const refusals = {
  zone_there: {
    status: 409,
    say: { zh: '本厅已有同名功能区。', en: 'The hall has a zone of this name.' },
    then: { zh: '换一个名字，或改原来那一个。', en: 'Choose another name, or amend the one there is.' },
  },
} satisfies RefusalTable;
