import { type Served, serve } from '../../kit/http/serve.ts';
import { receiveByPhone, receiveInHall, secretName } from './receiving.ts';
import { followReport, reportsPublished, reportsShown } from './views.ts';
import * as wire from './wire.ts';

const secret_from = (answer: { id: string }) => secretName(answer.id);

export const routes: readonly Served[] = [
  serve(wire.receiveByPhone, receiveByPhone, { secret_from, per_minute: 20 }),
  serve(wire.receiveInHall, receiveInHall, { secret_from }),
  serve(wire.readReports, reportsShown),
  serve(wire.follow, followReport, { secret: true }),
  serve(wire.published, reportsPublished),
];
