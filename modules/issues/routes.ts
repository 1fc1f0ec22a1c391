import { type Served, serve } from '../../kit/http/serve.ts';
import { noteCall, showNumber } from './calling.ts';
import { chase, pressIssue } from './concluding.ts';
import { figuresShown } from './figures.ts';
import { followIssue, rateIssue } from './mine.ts';
import { pressOrder } from './ordering.ts';
import { takeIssue } from './taking.ts';
import {
  callsShown,
  issueShown,
  issuesOverHalls,
  issuesShown,
  ordersOverHalls,
  ordersShown,
} from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.take, takeIssue),
  serve(wire.readIssues, issuesShown),
  serve(wire.readOverHalls, issuesOverHalls),
  serve(wire.readFigures, figuresShown),
  serve(wire.readIssue, issueShown),
  serve(wire.press, pressIssue),
  serve(wire.chase, chase),
  serve(wire.readOrders, ordersShown),
  serve(wire.readOrdersOverHalls, ordersOverHalls),
  serve(wire.pressOrder, pressOrder),
  serve(wire.readCalls, callsShown),
  // A number in clear: kept under no key.
  serve(wire.showNumber, showNumber, { secret: true }),
  serve(wire.noteCall, noteCall),
  serve(wire.follow, followIssue, { secret: true }),
  serve(wire.rate, rateIssue),
];
