import { parseInstant } from '../../kit/clock.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { ticketSecret } from '../queue/index.ts';
import { appeal, blocks, lift } from './blocks.ts';
import { book, bookForCustomer, bookingSecret, cancel, cancelByHall, reschedule } from './booking.ts';
import { checkIn } from './checking.ts';
import {
  agreeHouseCall,
  arriveAt,
  assignHouseCall,
  concludeHouseCall,
  endHouseCall,
  houseCallsIn,
  showPlace,
} from './house_calling.ts';
import * as house_wire from './house_wire.ts';
import { appointmentsOf, myAppointment, slotView } from './views.ts';
import * as wire from './wire.ts';

/** Booking, changing, checking in; what the hall cancels; blocks and their appeal. */
export const routes: Served[] = [
  serve(wire.slots, slotView),
  serve(wire.book, (ctx, input) => book(ctx, { ...input, slot_at: parseInstant(input.slot_at) }), {
    per_minute: 30,
    secret_from: bookingSecret,
  }),
  serve(wire.bookForCustomer, (ctx, input) =>
    bookForCustomer(ctx, { ...input, slot_at: parseInstant(input.slot_at) }),
  ),
  serve(wire.mine, myAppointment, { secret: true }),
  serve(wire.cancel, cancel),
  serve(wire.reschedule, (ctx, input) => reschedule(ctx, { ...input, slot_at: parseInstant(input.slot_at) })),
  serve(wire.cancelByHall, cancelByHall),
  serve(wire.checkIn, checkIn, { secret_from: ticketSecret }),
  serve(wire.appointments, appointmentsOf),
  serve(wire.appeal, appeal, { per_minute: 10 }),
  serve(wire.blocks, blocks),
  serve(wire.lift, lift),
  serve(house_wire.houseCalls, houseCallsIn),
  serve(house_wire.agreeHouseCall, (ctx, input) =>
    agreeHouseCall(ctx, { ...input, at: parseInstant(input.at) }),
  ),
  serve(house_wire.assignHouseCall, assignHouseCall),
  serve(house_wire.showPlace, showPlace, { secret: true }),
  serve(house_wire.arriveAt, arriveAt),
  serve(house_wire.concludeHouseCall, concludeHouseCall),
  serve(house_wire.endHouseCall, endHouseCall),
];
