/**
 * Where each table lies when the schema is spread over machines, and which module writes it.
 * `sharded`: rows belong to a hall, hall_id leads every key. `reference`: small, on every machine.
 * `local`: this installation's own bookkeeping. docs/scale.md tells the story; a law keeps the list complete.
 */
export interface Placement {
  is: 'sharded' | 'reference' | 'local';
  owner: string;
}

export const placement: Record<string, Placement> = {
  schema_migration: { is: 'local', owner: 'kit' },
  setting: { is: 'reference', owner: 'server' },
  hall_clock: { is: 'sharded', owner: 'kit' },
  event: { is: 'sharded', owner: 'kit' },
  event_seal: { is: 'sharded', owner: 'kit' },
  due_work: { is: 'sharded', owner: 'kit' },
  idempotency: { is: 'sharded', owner: 'kit' },
  pair_act: { is: 'sharded', owner: 'people' },
  unit: { is: 'reference', owner: 'halls' },
  hall: { is: 'reference', owner: 'halls' },
  calendar_day: { is: 'reference', owner: 'halls' },
  person: { is: 'reference', owner: 'people' },
  role_assignment: { is: 'reference', owner: 'people' },
  certificate: { is: 'reference', owner: 'people' },
  machine_client: { is: 'reference', owner: 'people' },
  device: { is: 'sharded', owner: 'people' },
  session: { is: 'sharded', owner: 'people' },
  duty: { is: 'sharded', owner: 'halls' },
  history_day: { is: 'sharded', owner: 'history' },
  hall_day_summary: { is: 'sharded', owner: 'history' },
  hall_day: { is: 'sharded', owner: 'halls' },
  hall_line: { is: 'sharded', owner: 'halls' },
  check_run: { is: 'sharded', owner: 'checklists' },
  counter: { is: 'sharded', owner: 'counters' },
  norm_override: { is: 'reference', owner: 'norms' },
  norm_series: { is: 'sharded', owner: 'norms' },
  norm_version: { is: 'sharded', owner: 'norms' },
  norm_comment: { is: 'sharded', owner: 'norms' },
  queue_series: { is: 'sharded', owner: 'queue' },
  queue_ticket: { is: 'sharded', owner: 'queue' },
  queue_utterance: { is: 'sharded', owner: 'queue' },
  queue_lease: { is: 'sharded', owner: 'queue' },
  queue_holder: { is: 'sharded', owner: 'queue' },
  appointment: { is: 'sharded', owner: 'appointments' },
  appointment_slot: { is: 'sharded', owner: 'appointments' },
  appointment_series: { is: 'sharded', owner: 'appointments' },
  appointment_notice: { is: 'sharded', owner: 'appointments' },
  appointment_block: { is: 'sharded', owner: 'appointments' },
  rating: { is: 'sharded', owner: 'ratings' },
  rating_invite: { is: 'sharded', owner: 'ratings' },
  queue_void: { is: 'sharded', owner: 'queue' },
  play_run: { is: 'sharded', owner: 'replay' },
  floor_alert: { is: 'sharded', owner: 'floor' },
  floor_suggestion: { is: 'sharded', owner: 'floor' },
  floor_round: { is: 'sharded', owner: 'floor' },
};
