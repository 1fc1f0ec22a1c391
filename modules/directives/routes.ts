import { type Served, serve } from '../../kit/http/serve.ts';
import { closeDirective, setDirective } from './setting.ts';
import { directivesShown } from './views.ts';
import * as wire from './wire.ts';

/** What is asked of many halls at once. */
export const routes: Served[] = [
  serve(wire.directives, ctx => directivesShown(ctx)),
  serve(wire.setDirective, setDirective),
  serve(wire.closeDirective, closeDirective),
];
