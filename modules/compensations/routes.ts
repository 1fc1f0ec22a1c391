import { type Served, serve } from '../../kit/http/serve.ts';
import { claim, reject, verify } from './claiming.ts';
import { approve, decline } from './deciding.ts';
import { pay, takeBack } from './paying.ts';
import { casesView, owedView, publishedView } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.claim, claim),
  serve(wire.readCases, casesView),
  serve(wire.readOwed, owedView),
  serve(wire.published, publishedView),
  serve(wire.verify, verify),
  serve(wire.reject, reject),
  serve(wire.approve, approve),
  serve(wire.decline, decline),
  serve(wire.pay, pay),
  serve(wire.takeBack, takeBack),
];
