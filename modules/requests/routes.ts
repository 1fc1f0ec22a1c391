import { type Served, serve } from '../../kit/http/serve.ts';
import { followRequest, grantRequest, refuseRequest, takeAnswer } from './answering.ts';
import { receiveAtCounter, receiveByPhone, secretName } from './receiving.ts';
import { requestsShown } from './views.ts';
import * as wire from './wire.ts';

const secret_from = (answer: { id: string }) => secretName(answer.id);

export const routes: readonly Served[] = [
  serve(wire.receive, receiveAtCounter, { secret_from }),
  serve(wire.receiveByPhone, receiveByPhone, { secret_from, per_minute: 20 }),
  serve(wire.readRequests, requestsShown),
  serve(wire.grant, grantRequest),
  serve(wire.refuse, refuseRequest),
  serve(wire.follow, followRequest, { secret: true }),
  // The answer is personal data, though masked: shown once, kept under no key.
  serve(wire.take, takeAnswer, { secret: true }),
];
