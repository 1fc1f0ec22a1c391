import { type Served, serve } from '../../kit/http/serve.ts';
import * as admin from './admin.ts';
import * as admin_wire from './admin_wire.ts';
import { deviceShown, tellCondition } from './device.ts';
import { answerIntern, askMentor, mentoringView, partFrom } from './mentoring.ts';
import * as mentoring_wire from './mentoring_wire.ts';
import { askSecond, pairsOf, sealPair, withdrawPair } from './pair.ts';
import { castOf, demoEnter, pair, proveAgain, signIn, signOut, whoAmI } from './sign_in.ts';
import * as wire from './wire.ts';

/** Sessions: sign in, who am I, prove again, sign out; the demonstration's doors; pairing of devices. */
export const routes: Served[] = [
  serve(wire.signIn, signIn, { secret: true, per_minute: 300 }),
  serve(wire.whoAmI, ctx => whoAmI(ctx, ctx.csrf ?? null, ctx.idle)),
  serve(wire.signOut, ctx => signOut(ctx), { secret: true }),
  serve(wire.proveAgain, proveAgain, { secret: true }),
  serve(wire.demoCast, ctx => castOf(ctx)),
  serve(wire.demoEnter, demoEnter, { secret: true }),
  serve(wire.pairDevice, pair, { secret: true, per_minute: 20 }),
  serve(wire.deviceCondition, tellCondition),
  serve(wire.device, deviceShown),
  serve(wire.askSecond, askSecond),
  serve(wire.pairs, pairsOf),
  serve(wire.sealPair, sealPair),
  serve(wire.withdrawPair, withdrawPair),
  serve(mentoring_wire.mentoringView, mentoringView),
  serve(mentoring_wire.askMentor, askMentor),
  serve(mentoring_wire.answerIntern, answerIntern),
  serve(mentoring_wire.partFrom, partFrom),
  serve(admin_wire.staff, admin.staffOf),
  serve(admin_wire.addStaff, admin.addStaff, { secret: true, dangerous: true }),
  serve(admin_wire.leaveStaff, admin.leaveStaff, { dangerous: true }),
  serve(admin_wire.resetPassword, admin.resetPassword, { secret: true, dangerous: true }),
  serve(admin_wire.giveRole, admin.giveRole, { dangerous: true }),
  serve(admin_wire.takeRole, admin.takeRole, { dangerous: true }),
  serve(admin_wire.certify, admin.certify),
  serve(admin_wire.devices, admin.devicesOf),
  serve(admin_wire.addDevice, admin.addDevice),
  serve(admin_wire.pairingCode, admin.makePairingCode, { secret: true, dangerous: true }),
  serve(admin_wire.retireDevice, admin.retire, { dangerous: true }),
];
