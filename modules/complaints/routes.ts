import { type Served, serve } from '../../kit/http/serve.ts';
import { blame, linkCase, openWords, speakToIt } from './answering_for.ts';
import { pressAppeal, receiveAppeal } from './appealing.ts';
import { gatherEvidence, releaseEvidence } from './evidence.ts';
import { figuresShown, reviewComplaints } from './figures.ts';
import { faultPartner, forwardComplaint, partnersShown } from './forwarding.ts';
import { pressComplaint } from './handling.ts';
import { hearCustomer } from './hearing.ts';
import { secretName } from './link.ts';
import { followComplaint, rateMine, sayMine } from './mine.ts';
import * as partner from './partner_wire.ts';
import { receiveAtCounter, receiveByPhone, receiveInHall } from './receiving.ts';
import { aboutMe, complaintShown, complaintsShown } from './views.ts';
import * as wire from './wire.ts';

const secret_from = (answer: { id: string }) => secretName(answer.id);

export const routes: readonly Served[] = [
  serve(wire.raise, receiveAtCounter, { secret_from }),
  serve(wire.complain, receiveByPhone, { secret_from, per_minute: 20 }),
  serve(wire.take, receiveInHall, { secret_from }),
  serve(wire.readComplaints, complaintsShown),
  serve(wire.aboutMe, aboutMe),
  serve(wire.readFigures, figuresShown),
  serve(wire.readComplaint, complaintShown),
  serve(wire.press, pressComplaint),
  serve(wire.hear, hearCustomer),
  serve(partner.forward, forwardComplaint),
  serve(partner.faultPartner, faultPartner),
  serve(partner.readPartners, partnersShown),
  serve(wire.gather, gatherEvidence),
  serve(wire.release, releaseEvidence),
  // Words and number in clear: kept under no key.
  serve(wire.open, openWords, { secret: true }),
  serve(wire.link, linkCase),
  serve(wire.speak, speakToIt),
  serve(wire.blame, blame),
  serve(wire.appealTo, receiveAppeal),
  serve(wire.pressAppeal, pressAppeal),
  serve(wire.follow, followComplaint, { secret: true }),
  serve(wire.sayMine, sayMine),
  serve(wire.rateMine, rateMine),
  serve(wire.review, reviewComplaints),
];
