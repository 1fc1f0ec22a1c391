import { type Served, serve } from '../../kit/http/serve.ts';
import { holdIt, planGathering } from './asking.ts';
import { readBook } from './book.ts';
import { pressOpinion } from './handling.ts';
import { secretName } from './link.ts';
import { followOpinion } from './mine.ts';
import { enterOpinion, receiveByPhone } from './receiving.ts';
import { opinionShown, opinionsShown } from './views.ts';
import * as wire from './wire.ts';

const secret_from = (answer: { id: string }) => secretName(answer.id);

/** Opinions: from anybody's phone, entered by the staff, read, answered, decided; and when customers are asked. */
export const routes: readonly Served[] = [
  serve(wire.tell, receiveByPhone, { secret_from, per_minute: 20 }),
  serve(wire.enter, enterOpinion, { secret_from }),
  serve(wire.readOpinions, opinionsShown),
  serve(wire.readOpinion, opinionShown),
  serve(wire.press, pressOpinion),
  serve(wire.readBook, readBook),
  serve(wire.plan, planGathering),
  serve(wire.hold, holdIt),
  serve(wire.follow, followOpinion, { secret: true }),
];
