import { type Served, serve } from '../../kit/http/serve.ts';
import { askExport, decideExport, takeExport } from './exporting.ts';
import { registerShown } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.ask, askExport),
  serve(wire.decide, decideExport),
  // The answer is the file itself: never kept under a key, and taken once.
  serve(wire.take, takeExport, { secret: true, dangerous: true }),
  serve(wire.readRegister, registerShown),
  serve(
    wire.takeOverHalls,
    async (ctx, input) => {
      const { export_id } = await askExport(ctx, { ...input, hall_id: 0 });
      return takeExport(ctx, { hall_id: 0, export_id });
    },
    { secret: true },
  ),
  serve(wire.readRegisterOverHalls, ctx => registerShown(ctx, { hall_id: 0 })),
];
