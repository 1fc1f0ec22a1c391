import { machine, type StateOf } from '../../kit/machine.ts';

/** The quarterly count: opened by the clock or the hall, handed in when every line is answered (FAC-17). */
export const assetCount = machine({
  name: 'assets.count',
  table: 'asset_count',
  states: {
    open: { zh: '盘点中', en: 'being counted' },
    submitted: { zh: '已交', en: 'handed in' },
  },
  start: 'open',
  end: ['submitted'],
  moves: {
    submit: {
      from: ['open'],
      to: 'submitted',
      by: ['storekeeper', 'hall_manager', 'duty_manager', 'safety_officer', 'auditor'],
      say: { zh: '交盘点表', en: 'Hand the count in' },
      rows: ['FAC-17'],
    },
  },
});

/** Who answers for a thing that is missing or damaged: decided by two (FAC-17). */
export const assetCase = machine({
  name: 'assets.case',
  table: 'asset_case',
  states: {
    open: { zh: '待定责', en: 'to be decided' },
    decided: { zh: '已定责', en: 'decided' },
  },
  start: 'open',
  end: ['decided'],
  moves: {
    decide: {
      from: ['open'],
      to: 'decided',
      by: ['hall_manager', 'duty_manager', 'branch_supervisor'],
      say: { zh: '定责', en: 'Decide who answers' },
      rows: ['FAC-17'],
    },
  },
});

export type CaseState = StateOf<typeof assetCase>;
