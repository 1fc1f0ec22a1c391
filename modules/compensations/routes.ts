import { type Served, serve } from '../../kit/http/serve.ts';
import { approve, claim, reject, verify } from './claiming.ts';
import { pay, takeBack } from './paying.ts';
import { casesView, publishedView } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.claim, claim),
  serve(wire.readCases, casesView),
  serve(wire.published, publishedView),
  serve(wire.verify, verify),
  serve(wire.reject, reject),
  serve(wire.approve, approve),
  serve(wire.pay, pay),
  serve(wire.takeBack, takeBack),
];
