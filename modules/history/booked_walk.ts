import { minute_ms, parseInstant } from '../../kit/clock.ts';
import { inHall, note, type Stage, soon, strangerOf, wake } from '../replay/index.ts';
import { chanceOf } from './chance.ts';

/** What is booked in a made day, and how many of those who booked come. */
const errands = ['sim_replacement', 'plan_change', 'new_connection', 'consultation', 'suspension'];
const booked_least = 7;
const booked_spread = 8;
const come_share = 0.88;

interface Slots {
  slots: { slot_at: string; left: number }[];
}

/** Some of a made day's customers booked a time that morning: most of them check in at the kiosk, some never come. */
export function comeAsBooked(stage: Stage, seed: number): void {
  const roll = chanceOf(seed, `booked ${stage.day}`);
  const phone = stage.plan.inside?.caller({ phone: `booked ${stage.day}` }, 'm');
  if (phone === undefined) return;
  const many = booked_least + Math.floor(roll() * booked_spread);
  for (let n = 0; n < many; n += 1) {
    const of = { errand: roll(), slot: roll(), comes: roll(), early: roll() };
    soon(stage, 30 + n, async () => {
      const business = errands[Math.floor(of.errand * errands.length)] ?? 'consultation';
      const { body } = await phone.get<Slots>(inHall(stage, `slots?business=${business}`));
      const free = body.slots.filter(one => one.left > 0);
      const slot = free[Math.floor(of.slot * free.length)];
      if (slot === undefined) return;
      const asked = { business, slot_at: slot.slot_at, holder: `holder-${seed}-${stage.day}-${n}` };
      const made = await phone.post<{ code: string }>(inHall(stage, 'appointments'), asked);
      if (!note(stage, made, ['appointments.slot_full']) || of.comes > come_share) return;
      // From eight minutes early to six late.
      const comes_ms = parseInstant(slot.slot_at).getTime() + (of.early * 14 - 8) * minute_ms;
      soon(stage, (comes_ms - stage.present_ms) / 1000, () => checkIn(stage, made.body.code, business));
    });
  }
}

async function checkIn(stage: Stage, code: string, business: string): Promise<void> {
  const kiosk = stage.kiosks[0] ?? stage.guide;
  const taken = await kiosk.post<{ id: string; label: string }>(inHall(stage, 'check-ins'), { code });
  if (!note(stage, taken, ['queue.not_taking', 'appointments.used'])) return;
  const { id, label } = taken.body;
  wake(stage, strangerOf(stage, { id, label, class: 'appointment', business }));
}
