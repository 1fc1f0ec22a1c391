import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { enterHall } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { dueIn, projectOf, step_due } from './planning.ts';
import { type Acceptor, project, whyNotSign } from './project.ts';
import * as store from './store.ts';

const department: Record<Acceptor, string> = {
  premises: 'projects.sign_premises',
  safety: 'projects.sign_safety',
};

/** One of the two departments signs the acceptance; with the second signature the hall is accepted (ORG-16). */
export async function signAcceptance(ctx: Ctx, input: { project_id: Id; as: Acceptor }) {
  const of = await projectOf(ctx, input.project_id, department[input.as]);
  refuseIf(of.state === 'finished' ? undefined : 'kit.not_from_here');
  const findings = (await ctx.tx.rows(store.tasksOf, { project_id: of.id })).filter(
    one => one.origin === 'finding',
  );
  refuseIf(whyNotSign({ ...of, findings }, input.as, ctx.actor.id));
  const signed = {
    premises_by: input.as === 'premises' ? ctx.actor.id : of.premises_by,
    safety_by: input.as === 'safety' ? ctx.actor.id : of.safety_by,
  };
  const facts = { as: input.as, findings: findings.length };
  if (signed.premises_by === null || signed.safety_by === null) {
    await ctx.tx.run(store.keepSignature, { id: of.id, ...signed });
    await record(ctx, 'projects.project.sign', { hall_id: 0, subject_id: of.id, facts });
    return { state: 'finished' as const };
  }
  const due_at = await dueIn(ctx, of, 'project_opening_within');
  await move(ctx, project, of, 'accept', {
    set: { ...signed, accepted_at: ctx.wall_now, due_at, overdue_at: null },
    facts,
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'accepted' as const };
}

/**
 * The premises department opens what was accepted: the hall is entered in the registry under its number, with its first
 * business day; it still opens its doors only after its own acceptance by the branch (GEN-06) and with a licence (ORG-01).
 */
export async function openProject(
  ctx: Ctx,
  input: { project_id: Id; opens: string; closes: string; licence_no: string; licence_until: string },
) {
  const of = await projectOf(ctx, input.project_id, 'projects.open');
  await move(ctx, project, of, 'open', {
    set: { opened_by: ctx.actor.id, opened_at: ctx.wall_now, due_at: null, overdue_at: null },
    facts: { hall_no: of.hall_no },
    stop: [step_due],
  });
  const { name_zh, name_en, address_zh, address_en } = of;
  await enterHall(ctx, { id: of.unit_id, path: of.unit_path }, of.hall_no, {
    ...{ name_zh, name_en, address_zh, address_en, hall_type: of.hall_type as 'self_operated' },
    ...{ opens: input.opens, closes: input.closes, supervision_phone: '10086' },
    ...{ licence_no: input.licence_no, licence_until: input.licence_until, registry_state: 'active' },
    ...{ property_basis: 'leased', lease_until: null, operator: null, is_public: true },
    ...{ short_hours_until: null, owner_kind: 'company', full_service: false },
    ...{ latitude: null, longitude: null },
  });
  return { state: 'opened' as const, hall_id: of.hall_no };
}

witness('projects.project.sign', { zh: '验收签字', en: 'An acceptance was signed' }, 'ORG-16');
