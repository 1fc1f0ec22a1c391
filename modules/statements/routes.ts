import { type Served, serve } from '../../kit/http/serve.ts';
import { importStatement, resolveItem, takeItem } from './importing.ts';
import { simulatedStatement, statementsView } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.readStatements, statementsView),
  serve(wire.importStatement, importStatement),
  serve(wire.takeItem, takeItem),
  serve(wire.resolveItem, resolveItem),
  serve(wire.simulatedStatement, simulatedStatement),
];
